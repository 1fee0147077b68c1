package org.redress.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.redress.organisation.Names;
import org.redress.organisation.Organisation;
import org.redress.organisation.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many were answered in the contact, by topic: today, this month, last month (001, 004). */
@Component("consultationCounts")
public class ConsultationCounts {

    private static final String COUNTS = "count(case when answered_at >= :today then 1 end) as today,"
            + " count(case when answered_at >= :month then 1 end) as this_month,"
            + " count(case when answered_at < :month then 1 end) as last_month"
            + " from v_resolution_consultation where answered_at >= :before";

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    ConsultationCounts(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** So many today, since the first of this month, and in the whole month before. */
    public record Count(long today, long month, long before) {}

    /** The counts of one topic; a topic that is no more stands under its code. */
    public record OfTopic(String code, Names topic, Count count) {}

    /** All of them. */
    public Count sum() {
        return count("");
    }

    /** Those by phone. */
    public Count byPhone() {
        return count(" and channel = 'PHONE'");
    }

    /** Those who had meant another operator (R23). */
    public Count otherOperators() {
        return count(" and operator is not null");
    }

    /** By topic, the most frequent of this month first. */
    public List<OfTopic> byTopic() {
        return jdbc.sql("select topic, " + COUNTS + " group by topic order by this_month desc, last_month desc, topic")
                .params(parameters())
                .query((rs, n) -> new OfTopic(
                        rs.getString("topic"),
                        names(rs.getString("topic")),
                        new Count(rs.getLong("today"), rs.getLong("this_month"), rs.getLong("last_month"))))
                .list();
    }

    private Count count(String which) {
        return jdbc.sql("select " + COUNTS + which)
                .params(parameters())
                .query((rs, n) -> new Count(rs.getLong("today"), rs.getLong("this_month"), rs.getLong("last_month")))
                .single();
    }

    private Map<String, Object> parameters() {
        ZoneId zone = organisation.zone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate month = today.withDayOfMonth(1);
        return Map.of("today", at(today, zone), "month", at(month, zone), "before", at(month.minusMonths(1), zone));
    }

    private static OffsetDateTime at(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private Names names(String topic) {
        return organisation.topic(topic).map(Topic::names).orElse(new Names(topic, topic, topic));
    }
}
