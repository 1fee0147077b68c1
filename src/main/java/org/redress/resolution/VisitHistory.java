package org.redress.resolution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of an application: every time that was proposed, every report on the work, what of the service's needs was there. */
@Component
public class VisitHistory {

    private final JdbcClient jdbc;

    VisitHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A proposal of either side: times in the organisation's zone, midnight for a whole day; codes of ways and states. */
    public record Proposal(
            int round,
            String by,
            Instant at,
            String way,
            List<LocalDateTime> times,
            @Nullable String words,
            String state,
            @Nullable Instant replyDue,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String answerWay,
            @Nullable LocalDateTime chosen,
            @Nullable String answerWords) {}

    /** A report on the work, and what the client said of it. */
    public record Report(
            int round,
            @Nullable LocalDateTime agreedFor,
            boolean done,
            @Nullable String fault,
            String words,
            String by,
            Instant at,
            String state,
            @Nullable Instant confirmDue,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String answerWay,
            @Nullable String answerWords) {}

    /** Every proposal of an appeal, oldest first. */
    public List<Proposal> proposals(String number) {
        return jdbc.sql("select * from v_resolution_time_proposal where number = ? order by id")
                .param(number)
                .query((row, n) -> new Proposal(
                        row.getInt("round"),
                        row.getString("proposed_by"),
                        Objects.requireNonNull(instant(row, "proposed_at")),
                        row.getString("way"),
                        Stream.of(local(row, "first_time"), local(row, "second_time"), local(row, "third_time"))
                                .filter(Objects::nonNull)
                                .toList(),
                        row.getString("words"),
                        row.getString("state"),
                        instant(row, "reply_due_at"),
                        row.getString("answered_by"),
                        instant(row, "answered_at"),
                        row.getString("answer_way"),
                        local(row, "chosen_time"),
                        row.getString("answer_words")))
                .list();
    }

    /** Every report on the work of an appeal, oldest first. */
    public List<Report> reports(String number) {
        return jdbc.sql("select * from v_resolution_work_report where number = ? order by id")
                .param(number)
                .query((row, n) -> new Report(
                        row.getInt("round"),
                        local(row, "agreed_for"),
                        row.getBoolean("done"),
                        row.getString("fault"),
                        row.getString("words"),
                        row.getString("reported_by"),
                        Objects.requireNonNull(instant(row, "reported_at")),
                        row.getString("state"),
                        instant(row, "confirm_due_at"),
                        row.getString("answered_by"),
                        instant(row, "answered_at"),
                        row.getString("answer_way"),
                        row.getString("answer_words")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable LocalDateTime local(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toLocalDateTime();
    }
}
