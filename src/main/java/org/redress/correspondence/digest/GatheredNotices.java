package org.redress.correspondence.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices in the register whose e-mail gathers, and those that left together. */
@Repository
public class GatheredNotices {

    /** A digest is read in one sitting: more than these are told in the next one. */
    private static final int MOST = 10_000;

    private static final String COLUMNS = "id, kind, number, subject, language, created_at";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    GatheredNotices(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** For whom how many wait, and since when. */
    public record Crowd(String login, long size, Instant first) {}

    /** Everybody for whom something waits. */
    public List<Crowd> crowds() {
        return jdbc.sql("select recipient_login, count(*) as size_of, min(created_at) as first_at from letter"
                        + " where state = 'GATHERING' group by recipient_login order by recipient_login")
                .query((row, n) ->
                        new Crowd(row.getString("recipient_login"), row.getLong("size_of"), instant(row, "first_at")))
                .list();
    }

    /** Waits until no other node looks through them; until the transaction ends. */
    public void lock() {
        jdbc.sql("select id from notice_round where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** What waits for one person, oldest first, locked; what somebody is just reading waits for the next time. */
    public List<Gathered> waiting(String login) {
        return jdbc.sql("select " + COLUMNS + " from letter where recipient_login = ? and state = 'GATHERING'"
                        + " order by created_at, id fetch first " + MOST + " rows only for update skip locked")
                .param(login)
                .query(GatheredNotices::row)
                .list();
    }

    /** How many notices a person got from an instant until one of them, as far as they matter. */
    public long before(String login, Gathered notice, Instant since, int most) {
        return jdbc.sql("select count(*) from (select created_at from letter where recipient_login = ? and id < ?"
                        + " and kind <> 'DIGEST' order by id desc fetch first " + most
                        + " rows only) last where created_at > ? and created_at <= ?")
                .params(
                        login,
                        notice.id(),
                        since.atOffset(ZoneOffset.UTC),
                        notice.createdAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Notes that notices leave each alone. */
    public void alone(List<Gathered> notices) {
        batches.batchUpdate(
                "update letter set state = 'WAITING' where id = ?",
                notices.stream().map(one -> new Object[] {one.id()}).toList());
    }

    /** Notes that notices leave in one mail; the id of the first of them names the digest. */
    public void together(long mail, List<Gathered> notices) {
        long digest = notices.stream().mapToLong(Gathered::id).min().orElseThrow();
        jdbc.sql("update letter set digest = ? where id = ?")
                .params(digest, mail)
                .update();
        batches.batchUpdate(
                "update letter set state = 'IN_DIGEST', digest = ? where id = ?",
                notices.stream().map(one -> new Object[] {digest, one.id()}).toList());
    }

    /** The notices of one digest of a person; none when it is somebody else's. */
    public List<Gathered> of(String login, long digest) {
        return jdbc.sql("select " + COLUMNS + " from letter where recipient_login = ? and id >= ? and digest = ?"
                        + " and kind <> 'DIGEST' order by id")
                .params(login, digest, digest)
                .query(GatheredNotices::row)
                .list();
    }

    private static Gathered row(ResultSet row, int index) throws SQLException {
        return new Gathered(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("number"),
                row.getString("subject"),
                row.getString("language"),
                instant(row, "created_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
