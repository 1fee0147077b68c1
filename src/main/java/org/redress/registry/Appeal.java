package org.redress.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.Condition;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.data.annotation.PersistenceCreator;

/** One appeal: its record and its state, changed only by its own methods, each of which refuses what the state forbids. */
public class Appeal extends AppealTogether {

    @PersistenceCreator
    Appeal() {}

    Appeal(String number, String token, NewAppeal filed, String registrar) {
        super(number, token, filed, registrar);
    }

    /** The appeal is ours and goes on to completeness and routing. */
    public void triaged(@Nullable String territory, @Nullable String topic) {
        expect(State.RECEIVED, State.REGISTERED);
        this.territory = territory;
        this.topic = topic;
        state = State.TRIAGED;
    }

    /** A unit is to answer; never the one complained of. */
    public void routed(String unit) {
        expect(State.TRIAGED);
        if (unit.equals(extra().complainedOf())) {
            throw Refused.invalid("unit", "appeal.complainedOf");
        }
        this.unit = unit;
        state = State.ROUTED;
    }

    /** A person took it in hand, or was given it. */
    public void takenBy(String login) {
        expect(State.ROUTED, State.IN_PROGRESS, State.AWAITING_CLARIFICATION);
        assignee = login;
        if (state == State.AWAITING_CLARIFICATION) {
            resumes = State.IN_PROGRESS;
        } else {
            state = State.IN_PROGRESS;
        }
    }

    /** The person gave it back to the unit. */
    public void laidDown() {
        expect(State.IN_PROGRESS, State.AWAITING_CLARIFICATION);
        assignee = null;
        if (state == State.AWAITING_CLARIFICATION) {
            resumes = State.ROUTED;
        } else {
            state = State.ROUTED;
        }
    }

    /** The unit says that it is not theirs: back to routing. */
    public void handedBack() {
        expect(State.ROUTED, State.IN_PROGRESS, State.AWAITING_CLARIFICATION);
        unit = null;
        assignee = null;
        draftAuthor = null;
        state = State.TRIAGED;
    }

    /** Another unit is to answer than the one that has it; whatever was asked of the applicant is waited for on. */
    public void rerouted(String unit) {
        expect(State.ROUTED, State.IN_PROGRESS, State.DRAFTED, State.AWAITING_CLARIFICATION);
        if (this.unit == null) {
            throw Refused.conflict("appeal.notNow", number(), state.name());
        }
        this.unit = unit;
        assignee = null;
        draftAuthor = null;
        if (state == State.AWAITING_CLARIFICATION) {
            resumes = State.ROUTED;
        } else {
            state = State.ROUTED;
        }
    }

    /** A draft waits for approval. */
    public void drafted(String author) {
        expect(State.IN_PROGRESS, State.AWAITING_CLARIFICATION);
        draftAuthor = author;
        state = State.DRAFTED;
    }

    /** Approved by another person than the author. */
    public void approved(String approver) {
        expect(State.DRAFTED);
        if (approver.equals(draftAuthor)) {
            throw Refused.forbidden("appeal.ownDraft");
        }
        signatory = approver;
        state = State.APPROVED;
    }

    /** Sent back to the author for rework. */
    public void sentBack() {
        expect(State.DRAFTED);
        assignee = draftAuthor;
        state = State.IN_PROGRESS;
    }

    /** The answer is given; signatory is who approved or wrote it. A typical question is answered at triage. */
    public void answered(Instant at, String answer, String signatory) {
        expect(State.REGISTERED, State.TRIAGED, State.APPROVED);
        this.answer = answer;
        this.signatory = signatory;
        answeredAt = at.atOffset(ZoneOffset.UTC);
        state = State.ANSWERED;
    }

    /** The work of a service application is done, which is its answer; the client has yet to confirm it (R5). */
    public void workDone(Instant at, String report, String worker) {
        expect(State.ROUTED, State.IN_PROGRESS);
        answer = report;
        signatory = worker;
        answeredAt = at.atOffset(ZoneOffset.UTC);
        state = State.ANSWERED;
    }

    /** The client says that the work is not done: it is in hand again. */
    public void workDenied() {
        expect(State.ANSWERED);
        answer = null;
        signatory = null;
        answeredAt = null;
        state = assignee == null ? State.ROUTED : State.IN_PROGRESS;
    }

    /** The answer could not be delivered: it is to be sent another way. */
    public void undelivered() {
        expect(State.ANSWERED);
        answeredAt = null;
        state = State.APPROVED;
    }

    /** The applicant is asked. */
    public void awaitsApplicant() {
        expect(State.TRIAGED, State.ROUTED, State.IN_PROGRESS);
        resumes = state;
        state = State.AWAITING_CLARIFICATION;
    }

    /** The reply came, or no reply came in time: on as before; without effect when work has gone on meanwhile. */
    public void continues() {
        if (state == State.AWAITING_CLARIFICATION && resumes != null) {
            state = resumes;
        }
        resumes = null;
    }

    /** It is of another kind, or other conditions hold. */
    public void reclassified(Kind to, Set<Condition> now) {
        expect(OPEN);
        filedKind = filedKind();
        kind = to;
        conditions = joined(now);
    }

    /** Others are to sort it: no unit has it any more. */
    public void sortedAgain() {
        expect(OPEN);
        startsAgain();
    }

    /** It is sorted, but goes another way: no unit has it any more. */
    public void routedAgain() {
        sortedAgain();
        state = State.TRIAGED;
    }

    /** Taken up again after its end: a new round begins at an instant, registered on a day. */
    public void reopened(Instant at, LocalDate registered, String why) {
        expect(State.CLOSED, State.FORWARDED, State.RETURNED, State.NOT_CONSIDERED);
        round++;
        reopenedAt = at.atOffset(ZoneOffset.UTC);
        reopenedOn = registered;
        reopenedWhy = why;
        answeredAt = null;
        answer = null;
        signatory = null;
        agreedFor = null;
        startsAgain();
    }
}
