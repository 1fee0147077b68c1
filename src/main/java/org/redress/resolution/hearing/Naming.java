package org.redress.resolution.hearing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.Work;
import org.redress.registry.WorkItem;
import org.redress.resolution.answer.Answers;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names who is complained of while an appeal is dealt with; what they have in hand goes to others in the same moment. */
@Component
@Transactional
public class Naming {

    private static final String DRAFT = "draftAnswer";
    private static final String APPROVAL = "approveAnswer";
    private static final List<String> IN_HAND = List.of(
            "triage",
            "checkCompleteness",
            "hearSides",
            "assignUnit",
            APPROVAL,
            DRAFT,
            "approveExtension",
            "redirectAnswer",
            "decideRefusal");

    private final Registry registry;
    private final Rights rights;
    private final Conflicts conflicts;
    private final Work work;
    private final Answers answers;
    private final Routing routing;
    private final Processes processes;

    Naming(
            Registry registry,
            Rights rights,
            Conflicts conflicts,
            Work work,
            Answers answers,
            Routing routing,
            Processes processes) {
        this.registry = registry;
        this.rights = rights;
        this.conflicts = conflicts;
        this.work = work;
        this.answers = answers;
        this.routing = routing;
        this.processes = processes;
    }

    /** Whether a person may name who is complained of: who triages or routes, and management; never who is. */
    @Transactional(readOnly = true)
    public boolean mayName(Appeal appeal, Actor actor) {
        return !appeal.state().ended()
                && (rights.may(actor, Action.TRIAGE, appeal.unit())
                        || rights.may(actor, Action.ROUTE, appeal.unit())
                        || rights.mayEverywhere(actor, Action.REASSIGN))
                && !conflicts.concerns(appeal.number(), actor.login());
    }

    /**
     * Names the unit or the person, or nobody any more.
     *
     * @throws Refused when the unit named has the appeal and can't give it back by itself just now
     */
    public void name(String number, @Nullable String unit, @Nullable String login, String reason, Actor actor) {
        Appeal appeal = registry.appeal(number);
        conflicts.refuse(number, actor);
        if (appeal.state().ended()) {
            throw Refused.conflict("resolution.ended");
        }
        if (!mayName(appeal, actor)) {
            throw Refused.forbidden("complaint.mayNotName");
        }
        conflicts.name(number, unit, login, reason, actor);
        sendBack(number, reason, actor);
        layDown(number);
        takeBack(number, reason, actor);
    }

    /** An answer that they wrote, or that waits in their unit, is not approved. */
    private void sendBack(String number, String reason, Actor actor) {
        Appeal appeal = registry.appeal(number);
        Optional<WorkItem> approval = work.open(number, APPROVAL);
        boolean isTheirs =
                isBarred(appeal) || (appeal.draftAuthor() != null && conflicts.concerns(number, appeal.draftAuthor()));
        if (appeal.state() == State.DRAFTED && approval.isPresent() && isTheirs) {
            answers.sendBack(number, reason, actor);
            processes.complete(approval.get().taskId(), Map.of("approved", false));
        }
    }

    private void layDown(String number) {
        for (String task : IN_HAND) {
            work.open(number, task)
                    .filter(item -> item.assignee() != null && conflicts.concerns(number, item.assignee()))
                    .ifPresent(item -> work.release(item.taskId(), Actor.SYSTEM));
        }
    }

    /** A unit that may not answer any more gives the appeal back to routing. */
    private void takeBack(String number, String reason, Actor actor) {
        if (isBarred(registry.appeal(number))) {
            WorkItem draft = work.open(number, DRAFT).orElseThrow(() -> Refused.conflict("complaint.unitHasIt"));
            routing.handBack(number, reason, actor);
            processes.complete(draft.taskId(), Map.of("handedBack", true));
        }
    }

    private boolean isBarred(Appeal appeal) {
        String unit = appeal.unit();
        return unit != null
                && appeal.state() != State.ANSWERED
                && (conflicts.concernsUnit(appeal, unit) || !conflicts.canAnswer(appeal, unit));
    }
}
