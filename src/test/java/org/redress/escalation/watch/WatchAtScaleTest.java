package org.redress.escalation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round over 100,000 open clocks finds the one that is broken, in seconds; only with {@code -Plong}. */
@RedressTest(value = Database.POSTGRESQL, own = "watch-scale")
@EnabledIfSystemProperty(named = "redress.long", matches = "true")
class WatchAtScaleTest {

    private static final int CLOCKS = 100_000;

    @Autowired
    Watchdog watchdog;

    @Autowired
    Standing standing;

    @Autowired
    JdbcClient jdbc;

    @Test
    void findsOneAmongAHundredThousand() {
        fill();
        jdbc.sql("delete from ACT_RU_JOB where ID_ = 'scale-j-77777'").update();

        assertThat(standing.doubts(10)).extracting(Doubt::clock).containsExactly("S-77777/1/LEGAL");

        long began = System.nanoTime();
        watchdog.look();
        var took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(standing.doubts(10)).isEmpty();
        assertThat(took).as("a round over %d clocks", CLOCKS).isLessThan(Duration.ofSeconds(15));
    }

    /** Clocks as the application would have opened them in February, each with its instance and its one timer. */
    private void fill() {
        run("insert into clock (clock_key, number, round, clock, rule, cause, source, start_on, started_at, state,"
                + " term_no, extended_by, opened_at) select 'S-' || i || '/1/LEGAL', 'S-' || i, 1, 'LEGAL', 'R7', 'X',"
                + " 'x', date '2026-02-02', now(), 'RUNNING', 1, 0, now() from generate_series(1, :n) i");
        run("insert into clock_term (clock_id, term_no, rule, why, opened_at, opened_by, nominal_on, due_on,"
                + " provisional, near_at, missed_at, explanation) select id, 1, 'R7', 'OPENED', now(), 'x',"
                + " date '2027-03-04', date '2027-03-04', false, timestamptz '2027-02-22 07:00Z',"
                + " timestamptz '2027-03-04 22:00Z', '[]' from clock where number like 'S-%' and :n > 0");
        run("insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_,"
                + " IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_)"
                + " select 'scale-e-' || i, 1, 'scale-e-' || i, 'scale-e-' || i, 'S-' || i || '/1/LEGAL',"
                + " (select max(ID_) from ACT_RE_PROCDEF where KEY_ = 'clock'), true, false, true, false, 1, 0"
                + " from generate_series(1, :n) i");
        run("insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, EXECUTION_ID_, PROCESS_INSTANCE_ID_, RETRIES_,"
                + " DUEDATE_, SUSPENSION_STATE_, PRIORITY_, JOB_DEF_ID_, PROCESS_DEF_KEY_) select 'scale-j-' || i, 1,"
                + " 'timer', true, 'scale-e-' || i, 'scale-e-' || i, 10, timestamp '2027-02-22 07:00', 1, 0,"
                + " (select max(ID_) from ACT_RU_JOBDEF where ACT_ID_ = 'nearDue'), 'clock'"
                + " from generate_series(1, :n) i");
        jdbc.sql("analyze").update();
    }

    private void run(String fill) {
        jdbc.sql(fill).param("n", CLOCKS).update();
    }
}
