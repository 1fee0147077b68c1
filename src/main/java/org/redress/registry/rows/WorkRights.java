package org.redress.registry.rows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.organisation.StandIn;
import org.redress.registry.Conflicts;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may do which task: somebody of the role in whose queue it waits, with the right that the task needs in its unit. */
@Component
public class WorkRights {

    /** What a person must be allowed to do for each task. */
    private static final Map<String, Action> ACTIONS = Map.ofEntries(
            Map.entry("triage", Action.TRIAGE),
            Map.entry("answerQuestion", Action.TRIAGE),
            Map.entry("decideReopening", Action.ROUTE),
            Map.entry("checkCompleteness", Action.CHECK_COMPLETENESS),
            Map.entry("recordClaim", Action.CHECK_COMPLETENESS),
            Map.entry("recordRequest", Action.CHECK_COMPLETENESS),
            Map.entry("assignUnit", Action.ROUTE),
            Map.entry("draftAnswer", Action.DRAFT),
            Map.entry("decideClaim", Action.DRAFT),
            Map.entry("prepareDocuments", Action.DRAFT),
            Map.entry("approveAnswer", Action.APPROVE),
            Map.entry("giveInput", Action.GIVE_INPUT),
            Map.entry("approveExtension", Action.APPROVE_EXTENSION),
            Map.entry("redirectAnswer", Action.SEND_LETTER),
            Map.entry("confirmDanger", Action.CONFIRM_DANGER),
            Map.entry("agreeTime", Action.DRAFT),
            Map.entry("awaitClient", Action.DRAFT),
            Map.entry("doWork", Action.DRAFT),
            Map.entry("confirmWork", Action.DRAFT),
            Map.entry("assignJointUnit", Action.ROUTE),
            Map.entry("draftJointAnswer", Action.DRAFT),
            Map.entry("approveJointAnswer", Action.APPROVE),
            Map.entry("takeFault", Action.TAKE_OVER),
            Map.entry("takeReading", Action.TAKE_OVER),
            Map.entry("answerContact", Action.ANSWER_CONTACT),
            Map.entry("answerAsSpecialist", Action.ANSWER_CONTACT),
            Map.entry("readFeedback", Action.READ_FEEDBACK),
            Map.entry("hearSides", Action.CHECK_COMPLETENESS),
            Map.entry("giveStatement", Action.CARRY_OUT),
            Map.entry("doAction", Action.CARRY_OUT),
            Map.entry("decideRefusal", Action.APPROVE));

    /** Tasks that also those complained of do: danger can't wait, and they are to be heard and to put right what was wrong. */
    private static final Set<String> EVERYBODYS =
            Set.of("confirmDanger", "giveInput", "giveStatement", "doAction", "takeFault", "takeReading");

    private final Rights rights;
    private final Conflicts conflicts;

    WorkRights(Rights rights, Conflicts conflicts) {
        this.rights = rights;
        this.conflicts = conflicts;
    }

    /** Whether a person may do the task, in their own right or in place of somebody absent. */
    public boolean may(Actor actor, WorkRow row) {
        Action action = ACTIONS.get(row.task());
        return action != null
                && rights.mayAs(actor, row.role(), action, row.unit())
                && !isComplainedOf(actor.login(), row);
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

    /** Refuses who may not do the task, and who is complained of, saying which. */
    public void require(Actor actor, WorkRow row) {
        Action action = ACTIONS.get(row.task());
        if (action == null || !rights.mayAs(actor, row.role(), action, row.unit())) {
            throw Refused.forbidden("right.missing." + action);
        }
        if (!EVERYBODYS.contains(row.task())) {
            conflicts.refuse(row.number(), actor);
        }
    }

    /** Refuses to give a task to somebody complained of. */
    public void requireTaker(String login, WorkRow row) {
        if (!EVERYBODYS.contains(row.task())) {
            conflicts.refuseTaker(row.number(), login);
        }
    }

    /** Refuses to do a task in place of somebody complained of. */
    public void requireInPlaceOf(String absent, WorkRow row) {
        if (!EVERYBODYS.contains(row.task())) {
            conflicts.refuseInPlaceOf(row.number(), absent);
        }
    }

    private boolean isComplainedOf(String login, WorkRow row) {
        return !EVERYBODYS.contains(row.task()) && conflicts.concerns(row.number(), login);
    }

    /** Whether standing in for somebody opens a task. */
    public boolean allows(StandIn standIn, WorkRow row) {
        Action action = ACTIONS.get(row.task());
        return action != null && rights.allows(standIn, row.role(), action, row.unit());
    }
}
