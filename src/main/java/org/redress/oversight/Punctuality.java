package org.redress.oversight;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which share of the answers of a period were given in time. */
@Component
public class Punctuality {

    private static final String QUERY = """
            select count(*) as answered, count(case when exists (
              select 1 from v_deadline_clock c where c.number = a.number and c.round = a.round
                and c.clock in ('LEGAL', 'SERVICE') and c.state = 'BREACHED') then 1 end) as late
            from v_registry_appeal a where a.answered_at >= :since and a.answered_at < :until""";

    private final JdbcClient jdbc;

    Punctuality(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The share from 0 to 1 of what was answered from an instant until another; nothing when nothing was answered. */
    public Optional<Double> share(Instant since, Instant until, Seen seen) {
        return jdbc.sql(QUERY + seen.and())
                .params(seen.parameters())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> {
                    long answered = rs.getLong("answered");
                    return answered == 0
                            ? Optional.<Double>empty()
                            : Optional.of((answered - rs.getLong("late")) / (double) answered);
                })
                .single();
    }
}
