package org.redress.escalation.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares all clocks with the engine's instances and timers, in the database and at once.
 *
 * <p>A timer that is due already is about to be run, and one that failed has its attempts: neither is in doubt.
 */
@Component
class Standing {

    /** The stage that each open clock waits for at this moment. */
    static final String EXPECTED = """
            (select clock_key, number, round, state,
                    case when near_at is not null and due_at > :now then 'NEAR' else stage end as stage,
                    case when near_at is not null and due_at > :now then near_at else due_at end as due_at
             from v_deadline_armed)
            """;

    private static final String DOUBTS = """
            select a.clock_key, a.number, a.state, a.stage, a.due_at, coalesce(p.instances, 0) as instances,
                   coalesce(p.timers, 0) as timers, p.timer, p.due_at as timer_due
            from %s a
            left join v_process_standing p on p.diagram = 'clock' and p.business_key = a.clock_key
            left join v_process_message m
                on m.diagram = 'clock' and m.business_key = a.clock_key and m.message = 'clockResumed'
            where (p.instances is null or p.instances <> 1
                or (a.state = 'PAUSED' and (m.message is null or p.timers > 0))
                or (a.state = 'RUNNING' and m.message is not null)
                or (a.state = 'RUNNING' and p.timers > 1)
                or (a.state = 'RUNNING' and p.failing = 0 and (
                    (a.due_at is null and p.timers = 1 and p.due_at > :now)
                    or (a.due_at is not null and p.timers = 0)
                    or (a.due_at is not null and p.timers = 1 and p.due_at > :now
                        and (p.timer <> lower(a.stage) || 'Due'
                            or p.due_at < a.due_at - interval '1' second
                            or p.due_at > a.due_at + interval '1' second)))))
            """.formatted(EXPECTED);

    private static final String ORPHANS = """
            select distinct i.business_key from v_process_instance i
            where i.diagram = 'clock'
              and not exists (select 1 from v_deadline_armed a where a.clock_key = i.business_key)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Standing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The clocks in doubt, at most so many. */
    List<Doubt> doubts(int most) {
        return jdbc.sql(DOUBTS + " order by a.clock_key fetch first :most rows only")
                .param("now", now())
                .param("most", most)
                .query(Doubt::read)
                .list();
    }

    /** The doubt about one clock, if there is one. */
    Optional<Doubt> doubt(String key) {
        return jdbc.sql(DOUBTS + " and a.clock_key = :key fetch first 1 rows only")
                .param("now", now())
                .param("key", key)
                .query(Doubt::read)
                .optional();
    }

    /** The clocks that have ended, or never were, and whose timers are kept all the same; at most so many. */
    List<String> orphans(int most) {
        return jdbc.sql(ORPHANS + " order by i.business_key fetch first :most rows only")
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Whether this clock is one of them. */
    boolean isOrphan(String key) {
        return !jdbc.sql(ORPHANS + " and i.business_key = :key")
                .param("key", key)
                .query(String.class)
                .list()
                .isEmpty();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
