package org.redress.escalation.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.BooleanSupplier;
import org.redress.deadline.ClockTimers;
import org.redress.escalation.IncidentKind;
import org.redress.escalation.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Arms anew each clock whose timers are not as its rows say, in a transaction of its own under the clock's lock. */
@Component
class TimerRepair {

    private static final Logger log = LoggerFactory.getLogger(TimerRepair.class);
    private static final int MOST = 5_000;

    private final Standing standing;
    private final ClockTimers timers;
    private final Incidents incidents;
    private final TransactionTemplate transaction;
    private final Counter repaired;

    TimerRepair(
            Standing standing,
            ClockTimers timers,
            Incidents incidents,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        this.standing = standing;
        this.timers = timers;
        this.incidents = incidents;
        this.transaction = new TransactionTemplate(transactions);
        this.repaired = Counter.builder("redress.watchdog.repaired")
                .description("Clocks whose timers were missing, double or wrong, and were armed anew")
                .register(meters);
    }

    /** Repairs what is in doubt while the turn lasts; what fails leaves the others and comes again in a minute. */
    void look(BooleanSupplier turn) {
        for (Doubt doubt : standing.doubts(MOST)) {
            if (!turn.getAsBoolean()) {
                return;
            }
            tried(doubt.clock(), () -> repair(doubt.clock()));
        }
        for (String key : standing.orphans(MOST)) {
            if (!turn.getAsBoolean()) {
                return;
            }
            tried(key, () -> end(key));
        }
    }

    /** Between the comparison and the lock the clock may have moved on: under the lock it is judged again. */
    private void repair(String key) {
        timers.hold(key);
        standing.doubt(key).ifPresent(doubt -> {
            timers.rearm(key);
            mended(doubt.kind(), key, doubt.number(), doubt.facts());
        });
    }

    private void end(String key) {
        timers.hold(key);
        if (standing.isOrphan(key)) {
            timers.rearm(key);
            mended(IncidentKind.PROCESS_WITHOUT_CLOCK, key, key.substring(0, Math.max(0, key.indexOf('/'))), "");
        }
    }

    private void mended(IncidentKind kind, String key, String number, String facts) {
        incidents.repaired(kind, key, number, facts);
        repaired.increment();
        log.warn("{}: the timers of clock {} were armed anew ({})", kind, key, facts);
    }

    private void tried(String key, Runnable repair) {
        try {
            transaction.executeWithoutResult(tx -> repair.run());
        } catch (RuntimeException e) {
            log.error("The timers of clock {} can't be repaired", key, e);
        }
    }
}
