package org.redress.registry.joint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the light is out.
 *
 * @param feeder the line that feeds the place
 * @param places streets and villages, one in a line: an address that names one of them is proposed for the outage
 */
public record Outage(
        @Nullable String territory,
        @Nullable String feeder,
        @Nullable String places,
        Instant began) {}
