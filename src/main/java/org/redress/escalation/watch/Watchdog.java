package org.redress.escalation.watch;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** One round of the watch, on whichever node has the turn; the other nodes do nothing. */
@Component
class Watchdog {

    private static final Duration EACH_MINUTE = Duration.ofSeconds(60);
    private static final Duration SOONER = Duration.ofSeconds(15);
    private static final long KEEP = Duration.ofSeconds(20).toNanos();

    private final Turns turns;
    private final LateStages late;
    private final TimerRepair repair;
    private final Adrift adrift;
    private final FailedJobAlarm failedJobs;

    Watchdog(Turns turns, LateStages late, TimerRepair repair, Adrift adrift, FailedJobAlarm failedJobs) {
        this.turns = turns;
        this.late = late;
        this.repair = repair;
        this.adrift = adrift;
        this.failedJobs = failedJobs;
    }

    /** Each minute: reaches what is late, repairs timers, looks for appeals adrift; false when it is not our turn. */
    boolean watchClocks() {
        var ours = turns.take("clocks", EACH_MINUTE);
        if (ours) {
            look(new Turn());
        }
        return ours;
    }

    /** Four times a minute, because an alarm may be a minute late at most: the jobs that failed. */
    void watchJobs() {
        if (turns.take("jobs", SOONER)) {
            failedJobs.look();
            turns.give("jobs", 0);
        }
    }

    /** A whole round, whoever's turn it is. */
    void look() {
        look(() -> true);
        failedJobs.look();
    }

    private void look(BooleanSupplier turn) {
        var leftOver = late.look(turn);
        repair.look(turn);
        adrift.look();
        turns.give("clocks", leftOver);
    }

    /** The turn in long work: renewed every now and then, lost when another node has taken it. */
    private final class Turn implements BooleanSupplier {

        private long kept = System.nanoTime();
        private boolean ours = true;

        @Override
        public boolean getAsBoolean() {
            if (System.nanoTime() - kept > KEEP) {
                ours = turns.keep("clocks");
                kept = System.nanoTime();
            }
            return ours;
        }
    }
}
