package org.redress.correspondence.register;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Numbers of outgoing letters: rising over the years, never given twice; nobody waits for another's transaction. */
@Component
public class OutgoingNumbers {

    private final JdbcClient jdbc;

    OutgoingNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, with the year in which it is given, such as `L-2026-000045`. */
    public String next(int year, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into outgoing_number (given_at) values (?)")
                .param(LetterRows.at(now))
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database gave the outgoing letter no number");
        }
        return "L-%d-%06d".formatted(year, id.longValue());
    }
}
