package org.redress.resolution;

import java.time.Instant;
import java.util.Map;

/** What was typed into a task and not handed in, by whom, and when it was kept. */
public record KeptDraft(Map<String, String> values, String login, Instant at) {}
