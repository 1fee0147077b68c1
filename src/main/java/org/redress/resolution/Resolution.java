package org.redress.resolution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Rights;
import org.redress.process.FormField;
import org.redress.process.Forms;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.UnitTasks;
import org.redress.registry.Work;
import org.redress.resolution.aside.Aside;
import org.redress.resolution.aside.Asides;
import org.redress.resolution.clarification.Clarifications;
import org.redress.resolution.draft.Drafts;
import org.redress.resolution.extension.Extensions;
import org.redress.resolution.input.Inputs;
import org.redress.resolution.note.Note;
import org.redress.resolution.note.Notes;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with an appeal beside its tasks: ask others, ask the applicant, ask for time, keep a draft. */
@Component
@Transactional
public class Resolution {

    private static final int REASON = 2_000;
    private static final int QUESTION = 4_000;
    private static final int TEXT = 20_000;

    private final Registry registry;
    private final Rights rights;
    private final Organisation organisation;
    private final Work work;
    private final Forms forms;
    private final Asides asides;
    private final Inputs inputs;
    private final Extensions extensions;
    private final Clarifications clarifications;
    private final Drafts drafts;
    private final Notes notes;
    private final Journal journal;
    private final Clock clock;

    Resolution(
            Registry registry,
            Rights rights,
            Organisation organisation,
            Work work,
            Forms forms,
            Asides asides,
            Inputs inputs,
            Extensions extensions,
            Clarifications clarifications,
            Drafts drafts,
            Notes notes,
            Journal journal,
            Clock clock) {
        this.registry = registry;
        this.rights = rights;
        this.organisation = organisation;
        this.work = work;
        this.forms = forms;
        this.asides = asides;
        this.inputs = inputs;
        this.extensions = extensions;
        this.clarifications = clarifications;
        this.drafts = drafts;
        this.notes = notes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks another unit for its input, due in one working day (R3). */
    public void requestInput(String number, String unit, String question, Actor actor) {
        requestInput(number, unit, question, null, actor);
    }

    /** Asks another unit for its input by a date; several may be asked at once, each by its own. */
    public void requestInput(String number, String unit, String question, @Nullable LocalDate due, Actor actor) {
        inHand(number, Action.DRAFT, actor);
        inputs.request(number, unit, CleanText.required("question", question, QUESTION), due, actor);
    }

    /** Reminds a unit of the input that it owes. */
    public void remindOfInput(String number, long id, Actor actor) {
        inHand(number, Action.DRAFT, actor);
        inputs.remind(number, id, actor);
    }

    /** Asks the head of the unit for more time, with the reason; refuses what the rule does not allow. */
    public void requestExtension(String number, int days, String reason, Actor actor) {
        inHand(number, Action.REQUEST_EXTENSION, actor);
        extensions.request(number, days, CleanText.required("reason", reason, REASON), actor);
    }

    /** Asks the applicant from the draft, by a way that they named. */
    public void askApplicant(String number, Reach reach, String question, Actor actor) {
        var appeal = inHand(number, Action.ASK_APPLICANT, actor);
        var id = clarifications.write(number, reach, CleanText.required("question", question, QUESTION), actor);
        if (!asides.begin(Aside.CLARIFICATION, appeal.businessKey(), id)) {
            throw Refused.conflict("resolution.tooLate");
        }
    }

    /** The question that waits for the applicant's reply. */
    @Transactional(readOnly = true)
    public Optional<OpenQuestion> openQuestion(String number) {
        return clarifications
                .open(number)
                .map(question -> new OpenQuestion(
                        question.question(),
                        question.askedAt().toInstant(),
                        organisation
                                .person(question.askedBy())
                                .map(Person::unit)
                                .orElse(null),
                        Optional.ofNullable(question.replyDueAt())
                                .map(OffsetDateTime::toInstant)
                                .orElseThrow()));
    }

    /** Keeps what was typed into a task so far, as far as its form has the fields; tells when it was kept. */
    public Instant keepDraft(String taskId, Map<String, String> values, Actor actor) {
        var task = work.item(taskId).orElseThrow(() -> Refused.conflict("resolution.taskGone"));
        if (!work.may(taskId, actor)) {
            throw Refused.forbidden("resolution.notYourTask");
        }
        var clean = new LinkedHashMap<String, String>();
        for (FormField field : forms.form(task.task()).fields()) {
            var text = CleanText.optional(field.key(), values.get(field.key()), TEXT);
            if (text != null) {
                clean.put(field.key(), text);
            }
        }
        return drafts.keep(taskId, task.number(), actor.login(), clean);
    }

    /** What this person has typed into a task that they may do, else what those had typed who had it before. */
    @Transactional(readOnly = true)
    public Optional<KeptDraft> draft(String taskId, Actor actor) {
        return work.may(taskId, actor)
                ? drafts.read(taskId, actor.login()).map(kept -> new KeptDraft(kept.values(), kept.login(), kept.at()))
                : Optional.empty();
    }

    /** Gives the open work on an appeal to another person who may do it. */
    public void reassign(String number, String login, Actor actor) {
        var appeal = registry.appeal(number);
        rights.require(actor, Action.REASSIGN, appeal.unit());
        var draft = UnitTasks.names().stream()
                .flatMap(task -> work.open(number, task).stream())
                .findFirst()
                .orElseThrow(() -> Refused.conflict("resolution.nothingToReassign"));
        work.assign(draft.taskId(), login, actor);
    }

    /** Writes a remark that only the staff see. */
    public void note(String number, String text, Actor actor) {
        registry.readBy(number, actor);
        if (!rights.maySomewhere(actor, Action.CARRY_OUT)) {
            throw Refused.forbidden("resolution.mayNotNote");
        }
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        notes.save(new Note(null, number, at, actor.login(), CleanText.required("text", text, TEXT)));
        journal.write(number, actor, "NOTED", Audience.STAFF);
    }

    /** Only while a unit works on the answer can others be asked, or time be asked for. */
    private Appeal inHand(String number, Action action, Actor actor) {
        var appeal = registry.appeal(number);
        rights.require(actor, action, appeal.unit());
        if (appeal.state() != State.ROUTED
                && appeal.state() != State.IN_PROGRESS
                && appeal.state() != State.AWAITING_CLARIFICATION) {
            throw Refused.conflict("resolution.tooLate");
        }
        return appeal;
    }
}
