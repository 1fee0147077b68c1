package org.redress.process;

import java.time.Instant;

/** A user task waits for somebody; told in the transaction that opens it. */
public record TaskOpened(String taskId, String task, String businessKey, Instant at) {}
