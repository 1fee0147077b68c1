package org.redress.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start where the clocks of machine and database differ: deadlines would pass early, on one node only. */
@Component
class ClocksAgree implements InitializingBean {

    private static final Duration TOLERATED = Duration.ofSeconds(2);

    private final JdbcClient database;
    private final Clock system;

    @Autowired
    ClocksAgree(JdbcClient database) {
        this(database, Clock.systemUTC()); // never the training clock, which is wrong on purpose
    }

    ClocksAgree(JdbcClient database, Clock system) {
        this.database = database;
        this.system = system;
    }

    @Override
    public void afterPropertiesSet() {
        var before = system.instant();
        var there = database.sql("select current_timestamp")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        var after = system.instant();
        if (there.isBefore(before.minus(TOLERATED)) || there.isAfter(after.plus(TOLERATED))) {
            throw new IllegalStateException(
                    "The clock of this machine says " + after + ", the database's " + there + ": they may differ by "
                            + TOLERATED.toSeconds() + " s. Synchronise both (NTP), then start again.");
        }
    }
}
