package org.redress.registry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.registry.rows.OnBehalf;
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
    private final OnBehalf onBehalf;
    private final Clock clock;

    Journal(JdbcClient jdbc, OnBehalf onBehalf, Clock clock) {
        this.jdbc = jdbc;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** Writes one entry, shown by message key `journal.<what>` with its facts; a substitute's names for whom they act. */
    public void write(String number, Actor who, String what, Audience audience, Object... facts) {
        String args = Arrays.stream(facts)
                .map(fact -> fact.toString().replace('|', '/'))
                .collect(Collectors.joining("|"));
        jdbc.sql("insert into journal_entry (number, at, who, what, args, audience, acting_for)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        number,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        who.login(),
                        what,
                        args,
                        audience.name(),
                        onBehalf.absent(number, who).orElse(null)))
                .update();
    }

    /** For whom a person acts on an appeal just now; empty when it is in their own right. */
    public Optional<String> actsFor(String number, Actor who) {
        return onBehalf.absent(number, who);
    }

    /** For whom a person last acted on an appeal; empty when it was in their own right. */
    public Optional<String> actedFor(String number, String login) {
        return jdbc.sql("select coalesce(acting_for, '') from journal_entry where number = ? and who = ?"
                        + " order by id desc fetch first 1 rows only")
                .params(number, login)
                .query(String.class)
                .optional()
                .filter(absent -> !absent.isEmpty());
    }
}
