package org.redress.workbench.appeal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.organisation.Unit;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.registry.State;
import org.redress.registry.UnitTasks;
import org.redress.registry.Work;
import org.redress.resolution.Course;
import org.redress.resolution.Wish;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.redress.web.Sentences;
import org.redress.workbench.task.CaseTasks;
import org.redress.workbench.task.OpenTask;
import org.springframework.stereotype.Component;

/** Works out what a person may do with an appeal beside its task. */
@Component
class AsideChoices {

    /** The extension of a service term (R2), in days; the law's own may take up to thirty. */
    private static final int USUAL_DAYS = 10;

    private final Organisation organisation;
    private final Rights rights;
    private final Conflicts conflicts;
    private final Deadlines deadlines;
    private final CaseTasks tasks;
    private final Work work;
    private final Takers takers;
    private final Course course;
    private final Wish wish;
    private final Sentences sentences;

    AsideChoices(
            Organisation organisation,
            Rights rights,
            Conflicts conflicts,
            Deadlines deadlines,
            CaseTasks tasks,
            Work work,
            Takers takers,
            Course course,
            Wish wish,
            Sentences sentences) {
        this.organisation = organisation;
        this.rights = rights;
        this.conflicts = conflicts;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.work = work;
        this.takers = takers;
        this.course = course;
        this.wish = wish;
        this.sentences = sentences;
    }

    Asides of(Appeal appeal, Actor actor, @Nullable Integer days) {
        List<OpenTask> open = tasks.of(appeal.number());
        Optional<OpenTask> draft =
                open.stream().filter(task -> UnitTasks.has(task.task())).findFirst();
        boolean mine = draft.map(task -> isInHand(task, actor)).orElse(false);
        boolean isOpen = appeal.answeredAt() == null && !appeal.state().ended();
        boolean asked = open.stream().anyMatch(task -> task.task().equals("approveExtension"));
        return new Asides(
                mine ? unitsToAsk(appeal) : List.of(),
                mine && rights.may(actor, Action.ASK_APPLICANT, appeal.unit()) ? appeal.askBy() : List.of(),
                mine && !asked && rights.may(actor, Action.REQUEST_EXTENSION, appeal.unit())
                        ? prolongation(appeal, days)
                        : null,
                appeal.state() == State.AWAITING_CLARIFICATION && rights.may(actor, Action.ENTER_REPLY, appeal.unit()),
                draft.map(task -> takers.of(appeal, task, actor)).orElse(List.of()),
                rights.may(actor, Action.READ_APPEAL, appeal.unit()) && rights.maySomewhere(actor, Action.CARRY_OUT),
                isOpen && tasks.dangerDue(appeal.number()).isEmpty(),
                isOpen && course.mayReclassify(appeal, actor),
                isOpen
                        && appeal.kind() == Kind.SERVICE_APPLICATION
                        && rights.may(actor, Action.ASK_APPLICANT, appeal.unit()),
                wish(appeal, actor));
    }

    private Asides.@Nullable Wish wish(Appeal appeal, Actor actor) {
        if (!course.mayReclassify(appeal, actor)) {
            return null;
        }
        if (wish.mayWithdraw(appeal.number())) {
            return wish.withdrawalWaits(appeal.number()) ? Asides.Wish.CONFIRM_WITHDRAWAL : Asides.Wish.WITHDRAW;
        }
        return wish.mayReopen(appeal.number()) || wish.reopeningWaits(appeal.number()) ? Asides.Wish.REOPEN : null;
    }

    private List<Unit> unitsToAsk(Appeal appeal) {
        return organisation.units().stream()
                .filter(unit -> unit.kind().equals("FUNCTIONAL")
                        && !unit.code().equals(appeal.unit())
                        && !conflicts.concernsUnit(appeal, unit.code()))
                .toList();
    }

    /** Theirs, or that of somebody absent for whom they stand in. */
    private boolean isInHand(OpenTask task, Actor actor) {
        return actor.login().equals(task.assignee())
                || (task.assignee() != null
                        && work.inPlaceOf(task.taskId(), actor).isPresent());
    }

    /** The new date, before anything is saved; or why there can be none. */
    @Nullable
    Prolongation prolongation(Appeal appeal, @Nullable Integer days) {
        int asked = days == null ? USUAL_DAYS : days;
        Optional<ClockView> shown = deadlines.clocks(appeal.number()).stream()
                .filter(ClockView::shown)
                .findFirst();
        if (shown.isEmpty()) {
            return null;
        }
        try {
            ClockView then = deadlines.extended(appeal.number(), appeal.round(), asked);
            return new Prolongation(asked, shown.get().due(), then.due(), null);
        } catch (Refused refused) {
            return new Prolongation(
                    asked, shown.get().due(), null, sentences.of(refused).get(0).sentence());
        }
    }
}
