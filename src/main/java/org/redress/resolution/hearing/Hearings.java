package org.redress.resolution.hearing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters.Notice;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.registry.Appeal;
import org.redress.registry.ComplainedOf;
import org.redress.registry.Conflicts;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.hearing.Hearing.State;
import org.redress.resolution.telling.Colleagues;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How who is complained of is heard: asked to explain by a date; who keeps silent stops nothing. */
@Component
@Transactional
public class Hearings {

    private static final int QUESTION = 4_000;

    private final HearingRows rows;
    private final Sides sides;
    private final Registry registry;
    private final Conflicts conflicts;
    private final Organisation organisation;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Clock clock;

    Hearings(
            HearingRows rows,
            Sides sides,
            Registry registry,
            Conflicts conflicts,
            Organisation organisation,
            Colleagues colleagues,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.sides = sides;
        this.registry = registry;
        this.conflicts = conflicts;
        this.organisation = organisation;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whom to hear: the person complained of, else who leads the unit; empty when nobody of ours is. */
    @Transactional(readOnly = true)
    public Optional<String> whom(String number) {
        ComplainedOf complained = conflicts.of(registry.appeal(number));
        return complained.login() != null
                ? Optional.of(complained.login())
                : Optional.ofNullable(complained.unit())
                        .map(unit -> organisation.leadOf(unit).get(0).login());
    }

    /**
     * Writes a request to explain down, for the process to hand over, and tells its id.
     *
     * @throws Refused when nobody is complained of, the date has passed or lies after the answer's, or they are asked already
     */
    public String write(String number, @Nullable String question, @Nullable LocalDate replyBy, Actor actor) {
        Appeal appeal = registry.appeal(number);
        String login = whom(number).orElseThrow(() -> Refused.conflict("complaint.nobodyToHear"));
        if (replyBy == null || replyBy.isBefore(today())) {
            throw Refused.invalid("replyBy", "complaint.dateAhead");
        }
        registry.due(number).filter(replyBy::isAfter).ifPresent(answer -> {
            throw Refused.invalid("replyBy", "complaint.beforeAnswer", answer);
        });
        if (!rows.findByNumberAndRoundAndState(number, appeal.round(), State.OPEN)
                .isEmpty()) {
            throw Refused.conflict("complaint.askedAlready");
        }
        String asked = CleanText.required("question", question, QUESTION);
        return rows.save(new Hearing(
                        null, number, appeal.round(), login, asked, replyBy, actor.login(), now(), State.OPEN, null))
                .key();
    }

    /** Hands a request over: who is asked, and when it is too late. */
    public Asked ask(String id) {
        Hearing hearing = hearing(id);
        journal.write(
                hearing.number(),
                new Actor(hearing.askedBy()),
                "HEARING_ASKED",
                Audience.STAFF,
                hearing.login(),
                hearing.replyBy());
        Instant due =
                hearing.replyBy().plusDays(1).atStartOfDay(organisation.zone()).toInstant();
        return new Asked(hearing.login(), hearing.replyBy(), due);
    }

    /** Who is asked, by which day, and the first moment that is too late. */
    public record Asked(String login, LocalDate replyBy, Instant due) {}

    /** Writes down what who is complained of says. */
    public void give(String id, String statement, Actor actor) {
        Hearing hearing = hearing(id);
        String name = organisation.person(hearing.login()).map(Person::name).orElse(hearing.login());
        sides.heard(registry.appeal(hearing.number()), name, statement, actor);
    }

    /** Takes the statement over: who asked is told. */
    public void taken(String id) {
        end(hearing(id), State.GIVEN, "STATEMENT_GIVEN");
    }

    /** The date has passed without a word: that is noted, and who asked goes on. */
    public void silent(String id) {
        end(hearing(id), State.SILENT, "STATEMENT_MISSING");
    }

    private void end(Hearing hearing, State how, String entry) {
        if (hearing.isOpen()) {
            rows.save(hearing.ended(how, now()));
            journal.write(hearing.number(), Actor.SYSTEM, entry, Audience.STAFF, hearing.login());
            colleagues.tell(
                    hearing.askedBy(),
                    how == State.GIVEN ? Notice.STATEMENT_GIVEN : Notice.STATEMENT_MISSING,
                    hearing.number(),
                    Map.of());
        }
    }

    private Hearing hearing(String id) {
        return rows.findById(Long.valueOf(id))
                .orElseThrow(() -> new IllegalStateException("No hearing " + id + " was written down"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
