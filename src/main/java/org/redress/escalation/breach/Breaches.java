package org.redress.escalation.breach;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.StageReached;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is on record of missed terms beside the clock itself; a clock is missed once, so it has one row. */
@Component
public class Breaches {

    private static final int LONGEST_NOTE = 500;

    private final JdbcClient jdbc;
    private final Compensations compensations;
    private final Registry registry;
    private final Journal journal;
    private final Clock clock;

    Breaches(JdbcClient jdbc, Compensations compensations, Registry registry, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.compensations = compensations;
        this.registry = registry;
        this.journal = journal;
        this.clock = clock;
    }

    /** Fixes what the breach costs by the amounts of this day; a later change of the policy moves nothing. */
    @EventListener
    void record(StageReached stage) {
        if (stage.stage().equals("MISSED") && find(stage.clockKey()).isEmpty()) {
            String consumer = registry.appeal(stage.number()).extra().consumerClass();
            insert(
                    stage.clockKey(),
                    stage.number(),
                    compensations.due(stage.rule(), consumer).orElse(null));
        }
    }

    /** Excuses a missed term with a reason, or with a better one; the note is for managers only. */
    @Transactional
    public void excuse(String clockKey, Excuse excuse, @Nullable String note, Actor actor) {
        @Nullable String clean = CleanText.optional("note", note, LONGEST_NOTE);
        if (excuse == Excuse.OTHER && clean == null) {
            throw Refused.invalid("note", "breach.noteMissing");
        }
        String number = missed(clockKey);
        if (find(clockKey).isEmpty()) {
            insert(clockKey, number, null);
        }
        jdbc.sql("update breach set excuse = :excuse, excuse_note = :note, excused_by = :by, excused_at = :at"
                        + " where clock_key = :key")
                .param("excuse", excuse.name())
                .param("note", clean)
                .param("by", actor.login())
                .param("at", now())
                .param("key", clockKey)
                .update();
        journal.write(
                number,
                actor,
                "BREACH_EXCUSED",
                Audience.STAFF,
                clockKey.substring(clockKey.lastIndexOf('/') + 1),
                excuse);
    }

    private String missed(String clockKey) {
        return jdbc.sql("select number from v_deadline_ledger where clock_key = :key and missed_at is not null")
                .param("key", clockKey)
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refused.notFound("breach.none"));
    }

    private Optional<String> find(String clockKey) {
        return jdbc.sql("select clock_key from breach where clock_key = :key")
                .param("key", clockKey)
                .query(String.class)
                .optional();
    }

    private void insert(String clockKey, String number, @Nullable Compensation due) {
        jdbc.sql("insert into breach (clock_key, number, recorded_at, amount, currency, clause)"
                        + " values (:key, :number, :at, :amount, :currency, :clause)")
                .param("key", clockKey)
                .param("number", number)
                .param("at", now())
                .param("amount", due == null ? null : due.amount())
                .param("currency", due == null ? null : due.currency())
                .param("clause", due == null ? null : due.clause())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
