package org.redress.api.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of tasks, and what to send as `after` for the next one; null on the last. */
public record TasksPage(List<TaskJson> items, @Nullable String next) {}
