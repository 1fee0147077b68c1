package org.redress.resolution.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.redress.registry.Appeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of authorities' requests, one for each round. */
@Component
class RequestRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Appeal appeal, AuthorityRequest request, String by) {
        jdbc.sql("delete from authority_request where number = ? and round = ?")
                .params(appeal.number(), appeal.round())
                .update();
        jdbc.sql("insert into authority_request (number, round, authority, official, reference, sent_on, stated_on,"
                        + " asked, about, about_nobody, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        appeal.number(),
                        appeal.round(),
                        request.authority(),
                        request.official(),
                        request.reference(),
                        request.sentOn(),
                        request.statedOn(),
                        request.asked(),
                        request.aboutNobody() == null ? "LINKED" : "NOBODY",
                        request.aboutNobody(),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
    }

    Optional<AuthorityRequest> find(Appeal appeal) {
        return jdbc.sql("select authority, official, reference, sent_on, stated_on, asked, about_nobody"
                        + " from authority_request where number = ? and round = ?")
                .params(appeal.number(), appeal.round())
                .query((row, n) -> new AuthorityRequest(
                        row.getString("authority"),
                        row.getString("official"),
                        row.getString("reference"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getObject("stated_on", LocalDate.class),
                        row.getString("asked"),
                        row.getString("about_nobody")))
                .optional();
    }
}
