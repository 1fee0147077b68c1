package org.redress.shared;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a person may set, as {@code --redress.…} or in a configuration file.
 *
 * @param data the directory of the H2 file
 * @param pack the country whose rules and calendar are shown
 * @param sample the sample organisation to bring in at the first start
 * @param organisation a directory with the organisation's files, loaded at each start; none: what was loaded before
 * @param training whether the training clock may be moved; by default only with a sample
 * @param api the settings of the programs' door
 */
@ConfigurationProperties("redress")
public record RedressSettings(
        @DefaultValue("./data") Path data,
        @DefaultValue("ru") Pack pack,
        @DefaultValue("demo") Sample sample,
        @Nullable Path organisation,
        @Nullable Boolean training,
        @DefaultValue Api api) {

    /** Whether this installation is for training. */
    public boolean isTraining() {
        return training != null ? training : sample != Sample.NONE;
    }

    /** The rules of a country, and the time zone they are counted in (rulebook 2). */
    public enum Pack {
        RU("Europe/Kaliningrad"),
        UA("Europe/Kyiv");

        private final ZoneId zone;

        Pack(String zone) {
            this.zone = ZoneId.of(zone);
        }

        /** The organisation's one time zone. */
        public ZoneId zone() {
            return zone;
        }
    }

    /** What to begin with: the organisation with its appeals, the organisation alone, or nothing at all. */
    public enum Sample {
        DEMO,
        ORGANISATION,
        NONE
    }

    /**
     * The programs' door.
     *
     * @param token a token valid from the start, for training; without one, one is made and printed
     */
    public record Api(@Nullable String token) {}
}
