package org.redress.workbench.story;

import java.time.Instant;

/** One line of the journal: when, and what happened, in a sentence. */
public record JournalLine(Instant at, String who, String sentence) {}
