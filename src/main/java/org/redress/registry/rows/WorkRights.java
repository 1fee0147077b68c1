package org.redress.registry.rows;

import java.util.Map;
import java.util.Optional;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.organisation.StandIn;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may do which task: somebody of the role in whose queue it waits, with the right that the task needs in its unit. */
@Component
public class WorkRights {

    /** What a person must be allowed to do for each task. */
    private static final Map<String, Action> ACTIONS = Map.of(
            "triage", Action.TRIAGE,
            "checkCompleteness", Action.CHECK_COMPLETENESS,
            "assignUnit", Action.ROUTE,
            "draftAnswer", Action.DRAFT,
            "approveAnswer", Action.APPROVE,
            "giveInput", Action.GIVE_INPUT,
            "approveExtension", Action.APPROVE_EXTENSION,
            "redirectAnswer", Action.SEND_LETTER,
            "confirmDanger", Action.CONFIRM_DANGER);

    private final Rights rights;

    WorkRights(Rights rights) {
        this.rights = rights;
    }

    /** Whether a person may do the task, in their own right or in place of somebody absent. */
    public boolean may(Actor actor, WorkRow row) {
        Action action = ACTIONS.get(row.task());
        return action != null && rights.mayAs(actor, row.role(), action, row.unit());
    }

    /** Whether a person may do the task also when nobody is absent. */
    public boolean mayInOwnRight(Actor actor, WorkRow row) {
        Action action = ACTIONS.get(row.task());
        return action != null && rights.mayInOwnRight(actor, row.role(), action, row.unit());
    }

    /** In whose place a person would do the task: of the absent one who has it, or who could take it where they could not. */
    public Optional<String> inPlaceOf(Actor actor, WorkRow row) {
        boolean ofAnother = !row.isFree() && !row.isOf(actor.login());
        if (row.isOf(actor.login()) || (row.isFree() && mayInOwnRight(actor, row))) {
            return Optional.empty();
        }
        return rights.standIns(actor).stream()
                .filter(one -> !ofAnother || row.isOf(one.absent()))
                .filter(one -> allows(one, row))
                .map(StandIn::absent)
                .findFirst();
    }

    /** Refuses who may not do the task. */
    public void require(Actor actor, WorkRow row) {
        if (!may(actor, row)) {
            throw Refused.forbidden("right.missing." + ACTIONS.get(row.task()));
        }
    }

    /** Whether standing in for somebody opens a task. */
    public boolean allows(StandIn standIn, WorkRow row) {
        Action action = ACTIONS.get(row.task());
        return action != null && rights.allows(standIn, row.role(), action, row.unit());
    }
}
