package org.redress.oversight;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appeals over which a dispatcher has still to decide (R25), the most urgent first. */
@Component
public class Endangered {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    Endangered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them, with the first instant that is too late. */
    public record Row(String number, String subject, Instant due) {}

    /** Those that a person oversees. */
    public List<Row> rows(Seen seen) {
        return jdbc.sql("select number, subject, danger_due_at from v_registry_appeal where danger"
                        + " and clock_state in ('RUNNING', 'ENDED') and sort_on = date '1900-01-01'" + seen.and()
                        + " order by danger_due_at, number fetch first " + MOST + " rows only")
                .params(seen.parameters())
                .query((rs, n) -> new Row(
                        rs.getString("number"),
                        rs.getString("subject"),
                        rs.getObject("danger_due_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
