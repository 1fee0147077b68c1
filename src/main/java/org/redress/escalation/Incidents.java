package org.redress.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of incidents: alarms end with their cause, repairs when an administrator has seen them. */
@Component
@Transactional
public class Incidents {

    private static final String INSERT =
            "insert into incident (at, kind, subject, number, detail, repaired_at, open_key)"
                    + " values (:at, :kind, :subject, :number, :detail, :repaired, :open)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Incidents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down what the watchdog has just mended. */
    public void repaired(IncidentKind kind, String subject, @Nullable String number, String detail) {
        var now = clock.instant();
        insert(kind, subject, number, detail, now, now, null);
    }

    /** Raises an alarm, unless the same one is open. */
    public void raise(IncidentKind kind, String subject, @Nullable String number, String detail) {
        if (!open(kind).contains(subject)) {
            insert(kind, subject, number, detail, clock.instant(), null, kind + "|" + subject);
        }
    }

    /** Ends the alarms of a kind whose cause is gone: those about none of the subjects. */
    public void settle(IncidentKind kind, Collection<String> still) {
        var gone = open(kind);
        gone.removeAll(new HashSet<>(still));
        for (String subject : gone) {
            jdbc.sql("update incident set closed_at = :now, open_key = null where open_key = :open")
                    .param("now", at(clock.instant()))
                    .param("open", kind + "|" + subject)
                    .update();
        }
    }

    /** What the alarms of a kind that are open are about. */
    public Set<String> open(IncidentKind kind) {
        return new HashSet<>(jdbc.sql("select subject from incident where kind = :kind and open_key is not null")
                .param("kind", kind.name())
                .query(String.class)
                .list());
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Incident> find(long id) {
        return jdbc.sql("select * from v_escalation_incident where id = :id")
                .param("id", id)
                .query(IncidentRow::read)
                .optional();
    }

    /** Notes that the administrator has seen a repair; an alarm stays until its cause is gone. */
    public void seen(long id, Actor who) {
        see(who, "id = :id", id);
    }

    /** Notes that the administrator has seen every repair up to this one. */
    public void allSeen(long last, Actor who) {
        see(who, "id <= :id", last);
    }

    /** How many alarms are open, and repairs not seen. */
    @Transactional(readOnly = true)
    public long openCount() {
        return jdbc.sql("select count(*) from incident where closed_at is null")
                .query(Long.class)
                .single();
    }

    /** How many open appeals lack an owner, a next step or a clock. */
    @Transactional(readOnly = true)
    public long adrift() {
        return jdbc.sql("select count(distinct number) from incident where closed_at is null and kind in (:kinds)")
                .param("kinds", IncidentKind.ADRIFT.stream().map(Enum::name).toList())
                .query(Long.class)
                .single();
    }

    private void see(Actor who, String which, long id) {
        jdbc.sql("update incident set closed_at = :now, closed_by = :who"
                        + " where closed_at is null and kind not in (:alarms) and " + which)
                .param("now", at(clock.instant()))
                .param("who", who.login())
                .param("alarms", IncidentKind.alarms())
                .param("id", id)
                .update();
    }

    private void insert(
            IncidentKind kind,
            String subject,
            @Nullable String number,
            String detail,
            Instant now,
            @Nullable Instant repaired,
            @Nullable String open) {
        jdbc.sql(INSERT)
                .param("at", at(now))
                .param("kind", kind.name())
                .param("subject", subject)
                .param("number", number)
                .param("detail", detail)
                .param("repaired", at(repaired))
                .param("open", open)
                .update();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
