package org.redress.process;

import java.time.Instant;

/** A user task was completed, or cancelled because the process went another way; told in the same transaction. */
public record TaskClosed(String taskId, String task, String businessKey, boolean completed, Instant at) {}
