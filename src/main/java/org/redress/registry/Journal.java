package org.redress.registry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.redress.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only journal: what happened to an appeal, by whom, when; codes and facts, no personal text. */
@Component
public class Journal {

    /** Whom an entry is for: the staff only, or also the applicant. */
    public enum Audience {
        STAFF,
        ALL
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Journal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes one entry, shown by message key `journal.<what>` with its facts. */
    public void write(String number, Actor who, String what, Audience audience, Object... facts) {
        String args = Arrays.stream(facts)
                .map(fact -> fact.toString().replace('|', '/'))
                .collect(Collectors.joining("|"));
        jdbc.sql("insert into journal_entry (number, at, who, what, args, audience) values (?, ?, ?, ?, ?, ?)")
                .params(number, clock.instant().atOffset(ZoneOffset.UTC), who.login(), what, args, audience.name())
                .update();
    }
}
