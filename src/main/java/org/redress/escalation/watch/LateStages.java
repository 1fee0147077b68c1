package org.redress.escalation.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.redress.deadline.Deadlines;
import org.redress.escalation.IncidentKind;
import org.redress.escalation.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reaches each stage that its timer has missed by over two minutes, the way in which the timer would have. */
@Component
class LateStages {

    private static final Logger log = LoggerFactory.getLogger(LateStages.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAGE = 500;

    /** A term has five stages: each pass reaches the next of them. */
    private static final int PASSES = 5;

    private record Late(String clock, String number, String stage, Instant due) {}

    private final Deadlines deadlines;
    private final Incidents incidents;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Counter reached;

    LateStages(
            Deadlines deadlines,
            Incidents incidents,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        this.deadlines = deadlines;
        this.incidents = incidents;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.reached = Counter.builder("redress.watchdog.reached")
                .description("Stages that no timer reached in time")
                .register(meters);
    }

    /** Reaches all of them while the turn lasts; returns how many could not be reached. */
    int look(BooleanSupplier turn) {
        var failed = 0;
        var any = true;
        for (int pass = 0; pass < PASSES && any; pass++) {
            failed = 0;
            any = false;
            var page = late("");
            while (!page.isEmpty()) {
                for (Late late : page) {
                    if (!turn.getAsBoolean()) {
                        return failed;
                    }
                    try {
                        any |= Boolean.TRUE.equals(transaction.execute(tx -> reach(late)));
                    } catch (RuntimeException e) {
                        failed++;
                        log.error("Stage {} of clock {} is late and can't be reached", late.stage(), late.clock(), e);
                    }
                }
                page = late(page.get(page.size() - 1).clock());
            }
        }
        return failed;
    }

    private boolean reach(Late late) {
        if (!deadlines.reach(late.clock(), late.stage())) {
            return false;
        }
        incidents.repaired(IncidentKind.STAGE_LATE, late.clock(), late.number(), late.stage() + '|' + late.due());
        reached.increment();
        log.warn("No timer reached stage {} of clock {} in time", late.stage(), late.clock());
        return true;
    }

    private List<Late> late(String after) {
        var now = clock.instant();
        return jdbc.sql("select clock_key, number, stage, due_at from " + Standing.EXPECTED + " e"
                        + " where due_at < :late and clock_key > :after"
                        + " order by clock_key fetch first :page rows only")
                .param("now", Standing.at(now))
                .param("late", Standing.at(now.minus(PATIENCE)))
                .param("after", after)
                .param("page", PAGE)
                .query((row, i) -> new Late(
                        row.getString("clock_key"),
                        row.getString("number"),
                        row.getString("stage"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
