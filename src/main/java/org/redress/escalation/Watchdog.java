package org.redress.escalation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.redress.deadline.Deadlines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each minute for a stage that its timer has missed by over two minutes, reaches it the same way, and reports it. */
@Component
class Watchdog {

    private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private record Late(String clock, String stage) {}

    private final Deadlines deadlines;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Counter reached;

    Watchdog(Deadlines deadlines, JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.deadlines = deadlines;
        this.jdbc = jdbc;
        this.clock = clock;
        this.reached = Counter.builder("redress.watchdog.reached")
                .description("Stages that no timer reached in time")
                .register(meters);
    }

    /** Reaches every stage that is late; one that fails leaves the others and is tried again in a minute. */
    @Scheduled(initialDelayString = "60s", fixedDelayString = "60s")
    void look() {
        for (Late late : late()) {
            try {
                if (deadlines.reach(late.clock(), late.stage())) {
                    reached.increment();
                    log.warn("No timer reached stage {} of clock {} in time", late.stage(), late.clock());
                }
            } catch (RuntimeException e) {
                log.error("Stage {} of clock {} is late and can't be reached", late.stage(), late.clock(), e);
            }
        }
    }

    private List<Late> late() {
        return jdbc.sql("""
                        select clock_key, stage from v_deadline_late where due_at < ?
                        order by due_at, clock_key fetch first 500 rows only
                        """)
                .param(clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Late(row.getString("clock_key"), row.getString("stage")))
                .list();
    }
}
