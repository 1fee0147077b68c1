package org.redress.resolution.clarification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Notice;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Organisation;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.clarification.Clarification.State;
import org.redress.resolution.telling.Colleagues;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions to applicants, one at a time: asked, replied to, or decided without a reply (rule 10). */
@Component
@Transactional
public class Clarifications {

    private final ClarificationRows questions;
    private final Registry registry;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Colleagues colleagues;
    private final Processes processes;
    private final Journal journal;
    private final Clock clock;

    Clarifications(
            ClarificationRows questions,
            Registry registry,
            Organisation organisation,
            Deadlines deadlines,
            Letters letters,
            Colleagues colleagues,
            Processes processes,
            Journal journal,
            Clock clock) {
        this.questions = questions;
        this.registry = registry;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.letters = letters;
        this.colleagues = colleagues;
        this.processes = processes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes a question down for the process to ask, and tells its id.
     *
     * @throws Refused when a question is open already, or the applicant did not name this way
     */
    public String write(String number, Reach reach, String question, Actor actor) {
        var appeal = registry.appeal(number);
        if (!appeal.askBy().isEmpty() && !appeal.askBy().contains(reach)) {
            throw Refused.invalid("channel", "resolution.wayNotNamed");
        }
        if (open(appeal).isPresent()) {
            throw Refused.conflict("resolution.alreadyAsked");
        }
        return questions
                .save(Clarification.open(number, appeal.round(), actor.login(), now(), reach, question))
                .key();
    }

    /** Asks the applicant; tells when it is too late for a reply. */
    public Instant ask(String id) {
        var question = question(id);
        var appeal = registry.appeal(question.number());
        var due = deadlines.replyDue(clock.instant());
        appeal.awaitsApplicant();
        registry.save(appeal);
        deadlines.suspend(question.number(), question.round());
        questions.save(question.dueAt(due.atOffset(ZoneOffset.UTC)));
        var lastDay = LocalDate.ofInstant(due.minusMillis(1), organisation.zone());
        letters.toApplicant(
                question.number(),
                Letters.Kind.QUESTION,
                question.reach(),
                Map.of("question", question.question(), "replyBy", lastDay.toString()));
        journal.write(
                question.number(),
                new Actor(question.askedBy()),
                "APPLICANT_ASKED",
                Audience.ALL,
                question.reach(),
                lastDay);
        return due;
    }

    /** Notes that the applicant replied; tells who asked, unless a unit has the appeal, which the reply itself tells. */
    public void replied(String id) {
        var question = question(id);
        if (question.isOpen()) {
            end(question, State.REPLIED);
            journal.write(question.number(), Actor.SYSTEM, "REPLY_NOTED", Audience.STAFF);
            if (registry.appeal(question.number()).unit() == null) {
                colleagues.tell(question.askedBy(), Notice.REPLY, question.number(), Map.of());
            }
        }
    }

    /** Decides on the data at hand, since no reply came in time, and tells the applicant so. */
    public void unanswered(String id) {
        var question = question(id);
        if (question.isOpen()) {
            end(question, State.UNANSWERED);
            letters.toApplicant(question.number(), Letters.Kind.DECIDED_WITHOUT_REPLY, Map.of());
            journal.write(question.number(), Actor.SYSTEM, "NO_REPLY", Audience.ALL);
        }
    }

    /** Waits no longer for a reply, because the work went on without it. */
    public void overtake(String number) {
        var appeal = registry.appeal(number);
        open(appeal).ifPresent(question -> {
            end(question, State.OVERTAKEN);
            processes.correlate("applicantReplied", appeal.businessKey(), Map.of());
        });
    }

    /** Waits no longer for a reply, because the process that asked is about to go another way itself. */
    public void leave(String number) {
        open(registry.appeal(number)).ifPresent(question -> end(question, State.OVERTAKEN));
    }

    /** The question that waits for a reply, if any. */
    @Transactional(readOnly = true)
    public Optional<Clarification> open(String number) {
        return open(registry.appeal(number));
    }

    private void end(Clarification question, State how) {
        questions.save(question.ended(how, now()));
        var appeal = registry.appeal(question.number());
        appeal.continues();
        registry.save(appeal);
        deadlines.resume(question.number(), question.round());
    }

    private Optional<Clarification> open(Appeal appeal) {
        return questions.findFirstByNumberAndRoundAndStateOrderByIdDesc(appeal.number(), appeal.round(), State.OPEN);
    }

    private Clarification question(String id) {
        return questions
                .findById(Long.valueOf(id))
                .orElseThrow(() -> new IllegalStateException("No question " + id + " was written down"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
