package org.redress.resolution.action;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an answer promises, put together while it is written; what is promised later is followed at once. */
@Component
@Transactional
public class Promises {

    private static final int LONGEST = 2_000;
    private static final Set<State> WRITING =
            Set.of(State.ROUTED, State.IN_PROGRESS, State.AWAITING_CLARIFICATION, State.DRAFTED);

    private final PromisedActions actions;
    private final Registry registry;
    private final Rights rights;
    private final Conflicts conflicts;
    private final Organisation organisation;
    private final Processes processes;
    private final Journal journal;
    private final Clock clock;

    Promises(
            PromisedActions actions,
            Registry registry,
            Rights rights,
            Conflicts conflicts,
            Organisation organisation,
            Processes processes,
            Journal journal,
            Clock clock) {
        this.actions = actions;
        this.registry = registry;
        this.rights = rights;
        this.conflicts = conflicts;
        this.organisation = organisation;
        this.processes = processes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether a person may promise actions now: who writes or approves the answer; after it, who approves. */
    @Transactional(readOnly = true)
    public boolean mayPromise(Appeal appeal, Actor actor) {
        boolean approves = rights.may(actor, Action.APPROVE, appeal.unit());
        boolean writes = approves || rights.may(actor, Action.DRAFT, appeal.unit());
        return (WRITING.contains(appeal.state()) ? writes : appeal.state() == State.ANSWERED && approves)
                && !conflicts.concerns(appeal.number(), actor.login());
    }

    /**
     * Promises an action.
     *
     * @throws Refused when the owner is unknown, the date has passed, or nothing can be promised any more
     */
    public long promise(
            String number, @Nullable String what, @Nullable String owner, @Nullable LocalDate dueOn, Actor actor) {
        Appeal appeal = allowed(number, actor);
        String words = CleanText.required("what", what, LONGEST);
        if (owner == null || organisation.person(owner).isEmpty()) {
            throw Refused.invalid("owner", "complaint.unknownOwner");
        }
        if (dueOn == null || dueOn.isBefore(today())) {
            throw Refused.invalid("dueOn", "complaint.dateAhead");
        }
        PromisedAction promised = actions.save(
                PromisedAction.promised(number, appeal.round(), words, owner, dueOn, actor.login(), now()));
        boolean answered = appeal.state() == State.ANSWERED;
        journal.write(number, actor, "ACTION_PROMISED", answered ? Audience.ALL : Audience.STAFF, owner, dueOn);
        if (answered && !processes.correlate("actionPromised", appeal.businessKey(), Map.of())) {
            processes.start("action", appeal.businessKey(), Map.of());
        }
        return Long.parseLong(promised.key());
    }

    /** Takes a promise back that no answer has told yet. */
    public void takeBack(String number, long id, Actor actor) {
        allowed(number, actor);
        PromisedAction action = actions.findById(id)
                .filter(one -> one.number().equals(number))
                .orElseThrow(() -> Refused.notFound("complaint.unknownAction"));
        if (action.state() != PromisedAction.State.PROMISED
                || registry.appeal(number).state() == State.ANSWERED) {
            throw Refused.conflict("complaint.promisedAlready");
        }
        actions.save(action.in(PromisedAction.State.TAKEN_BACK, now()));
        journal.write(number, actor, "ACTION_TAKEN_BACK", Audience.STAFF, action.owner(), action.dueOn());
    }

    /** Everything promised in an appeal, but what was taken back, the oldest first. */
    @Transactional(readOnly = true)
    public List<PromisedAction> of(String number) {
        return actions.findByNumberOrderById(number).stream()
                .filter(one -> one.state() != PromisedAction.State.TAKEN_BACK)
                .toList();
    }

    private Appeal allowed(String number, Actor actor) {
        Appeal appeal = registry.appeal(number);
        if (!WRITING.contains(appeal.state()) && appeal.state() != State.ANSWERED) {
            throw Refused.conflict("complaint.notNow");
        }
        if (actor.isPerson()) {
            conflicts.refuse(number, actor);
        }
        if (!mayPromise(appeal, actor)) {
            throw Refused.forbidden("complaint.mayNotPromise");
        }
        return appeal;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
