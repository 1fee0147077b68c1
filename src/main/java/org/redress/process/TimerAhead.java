package org.redress.process;

import java.time.Instant;

/** A timer that waits: the event's name in the diagram, and when it is due. */
public record TimerAhead(String timer, Instant due) {}
