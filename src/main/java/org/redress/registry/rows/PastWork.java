package org.redress.registry.rows;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task that is over: completed by a person, or gone because the process went another way. */
public record PastWork(String taskId, String task, @Nullable String login, Instant closedAt, boolean completed) {}
