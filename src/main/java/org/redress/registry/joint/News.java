package org.redress.registry.joint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was known of an outage from a moment on: its cause and when it is expected to end. */
public record News(long id, String cause, @Nullable Instant expected, Instant at, String who) {}
