package org.redress.correspondence.digest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When notices to one person become one mail: settings `redress.notices.digest-from` and `redress.notices.digest-minutes`.
 *
 * @param digestFrom so many may come one by one
 * @param digestMinutes within so many minutes; more of them gather until these are over
 */
@ConfigurationProperties("redress.notices")
public record DigestSettings(
        @DefaultValue("3") int digestFrom,
        @DefaultValue("5") int digestMinutes) {

    /** How long a crowd gathers, counted from its first notice. */
    public Duration window() {
        return Duration.ofMinutes(digestMinutes);
    }
}
