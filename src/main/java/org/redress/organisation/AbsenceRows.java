package org.redress.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.redress.organisation.Absence.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of absences; every change raises the organisation's version, so that each node reads again. */
@Component
public class AbsenceRows {

    private static final String ALL = "select * from absence where cancelled = false order by from_on, id";

    private final JdbcClient jdbc;

    AbsenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static List<Absence> read(JdbcClient jdbc) {
        return List.copyOf(jdbc.sql(ALL).query(AbsenceRows::row).list());
    }

    /** Every absence that is not cancelled, while nobody else can change one until this transaction ends. */
    public List<Absence> locked() {
        jdbc.sql("update organisation_version set version = version + 1 where id = 1")
                .update();
        return read(jdbc);
    }

    /** Writes one; its id is given by the database. */
    public void insert(Absence absence) {
        jdbc.sql("insert into absence (person, from_on, to_on, substitute, reason, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        absence.person(),
                        absence.from(),
                        absence.to(),
                        absence.substitute(),
                        absence.reason().name(),
                        absence.enteredBy(),
                        absence.enteredAt().atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Takes back one that has not begun. */
    public void cancel(long id, String by, Instant now) {
        jdbc.sql("update absence set cancelled = true, closed_by = ?, closed_at = ? where id = ?")
                .params(by, now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Ends one early, after its last day. */
    public void end(long id, LocalDate last, String by, Instant now) {
        jdbc.sql("update absence set to_on = ?, closed_by = ?, closed_at = ? where id = ?")
                .params(last, by, now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static Absence row(ResultSet row, int index) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getString("person"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("substitute"),
                Reason.valueOf(row.getString("reason")),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
