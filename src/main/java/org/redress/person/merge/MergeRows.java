package org.redress.person.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions to merge, and to undo it; and who points to whom because of them. */
@Component
class MergeRows {

    private static final String MERGE = "select m.*, k.name as kept_name, a.name as absorbed_name from person_merge m"
            + " join known_person k on k.id = m.kept join known_person a on a.id = m.absorbed ";

    private final JdbcClient jdbc;

    MergeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonMerge> find(long id) {
        return jdbc.sql(MERGE + "where m.id = ?")
                .param(id)
                .query(MergeRows::merge)
                .optional();
    }

    /** Every merge that somebody of a family was part of, the newest first. */
    List<PersonMerge> of(List<Long> family) {
        return jdbc.sql(MERGE + "where m.kept in (:family) or m.absorbed in (:family) order by m.id desc")
                .param("family", family)
                .query(MergeRows::merge)
                .list();
    }

    /** Of two who change the same families at once, one waits. */
    void lock(List<Long> roots) {
        jdbc.sql("select id from known_person where root in (:roots) order by id for update")
                .param("roots", roots)
                .query(Long.class)
                .list();
    }

    void note(long kept, long absorbed, String reason, String login, Instant at) {
        jdbc.sql("insert into person_merge (kept, absorbed, reason, decided_at, decided_by) values (?, ?, ?, ?, ?)")
                .params(kept, absorbed, reason, at.atOffset(ZoneOffset.UTC), login)
                .update();
    }

    boolean noteUndone(long id, String login, Instant at) {
        return jdbc.sql("update person_merge set undone_at = ?, undone_by = ? where id = ? and undone_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), login, id)
                        .update()
                == 1;
    }

    void point(long absorbed, @Nullable Long kept) {
        jdbc.sql("update known_person set merged_into = ? where id = ?")
                .params(Arrays.asList(kept, absorbed))
                .update();
    }

    void root(List<Long> family, long root) {
        jdbc.sql("update known_person set root = :root where id in (:family)")
                .param("root", root)
                .param("family", family)
                .update();
    }

    void notePart(String number, long left, long own, String reason, String login, Instant at) {
        jdbc.sql("insert into person_parting (number, left_person, own_person, reason, decided_at, decided_by)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(number, left, own, reason, at.atOffset(ZoneOffset.UTC), login)
                .update();
    }

    private static PersonMerge merge(ResultSet row, int index) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new PersonMerge(
                row.getLong("id"),
                row.getLong("kept"),
                row.getString("kept_name"),
                row.getLong("absorbed"),
                row.getString("absorbed_name"),
                row.getString("reason"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                undone == null ? null : undone.toInstant(),
                row.getString("undone_by"));
    }
}
