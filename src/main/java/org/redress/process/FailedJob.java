package org.redress.process;

import org.jspecify.annotations.Nullable;

/**
 * A job whose last attempt failed.
 *
 * @param id the engine's id of the job
 * @param activity where in its diagram it stands; null for the engine's own jobs
 * @param businessKey the key of the instance it belongs to; null for the engine's own jobs
 * @param attemptsLeft how often the engine will try by itself
 */
public record FailedJob(
        String id, @Nullable String activity, @Nullable String businessKey, int attemptsLeft) {}
