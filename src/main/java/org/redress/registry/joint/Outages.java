package org.redress.registry.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.process.Processes;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mass outages: what is known of each, as it changes, and its end when nobody waits for an answer. */
@Component
@Transactional
public class Outages {

    private static final int LONGEST = 2_000;
    private static final String NEWS = "select * from outage_news where group_code = ? order by id desc";

    private final Groups groups;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Outages(Groups groups, Processes processes, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
        this.groups = groups;
        this.processes = processes;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes what is known of an open outage now; all attached are told. Without effect when nothing is new. */
    public void know(String code, String cause, @Nullable Instant expected, Actor actor) {
        String words = CleanText.required("cause", cause, LONGEST);
        JointGroup group = groups.locked(code);
        if (group.origin() != Origin.OUTAGE) {
            throw Refused.conflict("joint.noOutage", code);
        }
        group.expect(Standing.OPEN, Standing.HANDED_IN);
        if (latest(code)
                .filter(one -> one.cause().equals(words) && java.util.Objects.equals(one.expected(), expected))
                .isPresent()) {
            return;
        }
        jdbc.sql("insert into outage_news (group_code, cause, expected_at, at, who) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        code,
                        words,
                        expected == null ? null : expected.atOffset(ZoneOffset.UTC),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        actor.login()))
                .update();
        events.publishEvent(new OutageNews(code));
    }

    /** Everything that was known of an outage, the newest first. */
    @Transactional(readOnly = true)
    public List<News> news(String code) {
        return jdbc.sql(NEWS).param(code).query(Outages::row).list();
    }

    /** What is known of an outage now. */
    @Transactional(readOnly = true)
    public Optional<News> latest(String code) {
        return news(code).stream().findFirst();
    }

    /** Closes an outage to which nobody is attached; with members, the approved answer does it. */
    public void close(String code, Actor actor) {
        JointGroup group = groups.locked(code);
        if (group.origin() != Origin.OUTAGE) {
            throw Refused.conflict("joint.noOutage", code);
        }
        if (group.lead() != null) {
            throw Refused.conflict("joint.hasMembers", code);
        }
        group.closed(clock.instant());
        groups.save(group);
        processes.correlate("outageClosed", group.businessKey(), Map.of());
    }

    private static News row(ResultSet row, int index) throws SQLException {
        OffsetDateTime expected = row.getObject("expected_at", OffsetDateTime.class);
        return new News(
                row.getLong("id"),
                row.getString("cause"),
                expected == null ? null : expected.toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"));
    }
}
