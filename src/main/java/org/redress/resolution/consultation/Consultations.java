package org.redress.resolution.consultation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Organisation;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.danger.Dangers;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is answered in the contact; a number stands only where a reaction was still needed (001). */
@Component
@Transactional
public class Consultations {

    private static final int LONGEST = 20_000;
    private static final int SHORT = 40;
    private static final String OTHER = "other";

    private final ConsultationRows rows;
    private final Registry registry;
    private final Organisation organisation;
    private final ContactCheck check;
    private final Deadlines deadlines;
    private final Dangers dangers;
    private final TypedFields fields;
    private final Journal journal;
    private final Clock clock;

    Consultations(
            ConsultationRows rows,
            Registry registry,
            Organisation organisation,
            ContactCheck check,
            Deadlines deadlines,
            Dangers dangers,
            TypedFields fields,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.organisation = organisation;
        this.check = check;
        this.deadlines = deadlines;
        this.dangers = dangers;
        this.fields = fields;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes down what was answered at once; the same key again is the same contact.
     *
     * @throws Refused when nobody talked with anybody, the topic that it is counted by is missing, or nothing was answered
     */
    public long answered(NewConsultation said, String key, Actor actor) {
        var before = rows.findByEntryKey(key);
        if (before.isPresent()) {
            return id(before.get());
        }
        var question = CleanText.optional("text", said.question(), LONGEST);
        var answer = CleanText.optional("answered", said.answer(), LONGEST);
        check.require(said, answer);
        return id(rows.save(new Consultation(
                null,
                key,
                null,
                null,
                Objects.requireNonNull(said.channel()),
                said.territory(),
                Objects.requireNonNull(said.topic()),
                question,
                answer,
                said.operator(),
                false,
                CleanText.optional("connectionStart", said.connectionStart(), SHORT),
                CleanText.optional("connectionEnd", said.connectionEnd(), SHORT),
                fields.joined(said.typed()),
                actor.login(),
                now())));
    }

    /** What was typed when a contact was written down, for the appeal that it becomes. */
    @Transactional(readOnly = true)
    public Map<String, String> typed(long id) {
        return fields.parted(row(id));
    }

    /** Notes that what was answered became an appeal after all. */
    public void became(long id, String number) {
        rows.save(row(id).becameOf(number));
    }

    /** Counts a call back or a visit that had a number and is answered now; no letter goes out. */
    public void close(String number, Spoken spoken, Actor actor) {
        dangers.requireDecided(number);
        var appeal = registry.appeal(number);
        if (organisation.topic(spoken.topic()).isEmpty()) {
            throw Refused.invalid("topic", "resolution.unknownTopic");
        }
        rows.save(numbered(appeal, spoken, actor));
    }

    /** Counts a call with a number that was meant for another operator (R23), under its topic when that is known. */
    public void misdirected(String number, String operator, boolean callForwarded, Actor actor) {
        var appeal = registry.appeal(number);
        var topic = appeal.topic() == null ? OTHER : appeal.topic();
        rows.save(numbered(appeal, new Spoken(topic, null, operator, callForwarded), actor));
    }

    /** What was said at the end of a contact with a number. */
    public record Spoken(
            String topic, @Nullable String answer, @Nullable String operator, boolean callForwarded) {

        /** Answered. */
        public Spoken(String topic, String answer) {
            this(topic, answer, null, false);
        }
    }

    /** Ends an appeal that was answered in the contact. */
    public void end(String number) {
        var appeal = registry.appeal(number);
        var by = rows.findByEntryKey(key(appeal))
                .map(Consultation::answeredBy)
                .orElseThrow(() -> new IllegalStateException("Nobody answered " + number));
        appeal.done(clock.instant());
        registry.save(appeal);
        deadlines.endAll(number, appeal.round());
        journal.write(number, new Actor(by), "ANSWERED_IN_CONTACT", Audience.ALL);
    }

    private Consultation numbered(Appeal appeal, Spoken spoken, Actor actor) {
        return new Consultation(
                null,
                key(appeal),
                appeal.number(),
                null,
                appeal.channel(),
                appeal.territory(),
                spoken.topic(),
                null,
                spoken.answer(),
                spoken.operator(),
                spoken.callForwarded(),
                appeal.extra().connectionStart(),
                appeal.extra().connectionEnd(),
                null,
                actor.login(),
                now());
    }

    private Consultation row(long id) {
        return rows.findById(id).orElseThrow(() -> Refused.notFound("resolution.noConsultation"));
    }

    private static String key(Appeal appeal) {
        return "appeal:" + appeal.businessKey();
    }

    private static long id(Consultation row) {
        return Objects.requireNonNull(row.id());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
