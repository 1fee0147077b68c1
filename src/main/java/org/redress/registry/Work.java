package org.redress.registry;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Journal.Audience;
import org.redress.registry.rows.Completing;
import org.redress.registry.rows.OnBehalf;
import org.redress.registry.rows.OneAtATime;
import org.redress.registry.rows.WorkRefusals;
import org.redress.registry.rows.WorkRights;
import org.redress.registry.rows.WorkRow;
import org.redress.registry.rows.WorkRows;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** The tasks of people: claimed, released, reassigned, completed; one wins and the other is told who and when. */
@Component
public class Work {

    private final WorkRows rows;
    private final Registry registry;
    private final Rights rights;
    private final WorkRights able;
    private final Journal journal;
    private final Completing completing;
    private final WorkRefusals refusals;
    private final OneAtATime oneAtATime;
    private final OnBehalf onBehalf;
    private final Clock clock;

    Work(
            WorkRows rows,
            Registry registry,
            Rights rights,
            WorkRights able,
            Journal journal,
            Completing completing,
            WorkRefusals refusals,
            OneAtATime oneAtATime,
            OnBehalf onBehalf,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.rights = rights;
        this.able = able;
        this.journal = journal;
        this.completing = completing;
        this.refusals = refusals;
        this.oneAtATime = oneAtATime;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** An open task. */
    public Optional<WorkItem> item(String taskId) {
        return rows.find(taskId).map(WorkRow::item);
    }

    /** The open task of a name on an appeal that a person may do, theirs first. */
    public Optional<WorkItem> item(String number, String task, Actor actor) {
        return rows.of(number, task).stream()
                .filter(row -> able.may(actor, row))
                .min(Comparator.comparing(row -> row.isOf(actor.login())
                        ? 0
                        : able.inPlaceOf(actor, row).isPresent() ? 1 : row.isFree() ? 2 : 3))
                .map(WorkRow::item);
    }

    /** The open task of a name on an appeal, whoever may do it. */
    public Optional<WorkItem> open(String number, String task) {
        return rows.of(number, task).stream().findFirst().map(WorkRow::item);
    }

    /** Whether a person may do an open task, as soon as it is in their hands. */
    public boolean may(String taskId, Actor actor) {
        return rows.find(taskId).filter(row -> able.may(actor, row)).isPresent();
    }

    /** In whose place a person would do an open task: somebody absent for whom they stand in; empty when it is their own. */
    public Optional<String> inPlaceOf(String taskId, Actor actor) {
        return rows.find(taskId).flatMap(row -> able.inPlaceOf(actor, row));
    }

    /** Takes a task; refuses with who has it since when. What a substitute takes is in the hands of the absent one. */
    public void claim(String taskId, Actor actor) {
        oneAtATime.act(taskId, actor, row -> {
            able.require(actor, row);
            Optional<String> absent = able.inPlaceOf(actor, row);
            if (!isInHand(row, actor, absent)) {
                take(row, actor, absent);
                journal(row, actor, absent, "CLAIMED", row.task());
            }
        });
    }

    /** Gives a task back to its queue; who may reassign can do it for another, and alone where it was given by name. */
    public void release(String taskId, Actor actor) {
        oneAtATime.act(taskId, actor, row -> {
            if (row.isFree()) {
                return;
            }
            Optional<String> absent = able.inPlaceOf(actor, row);
            if (NamedTasks.has(row.task()) || !isInHand(row, actor, absent)) {
                rights.require(actor, Action.REASSIGN, row.unit());
            }
            rows.free(row, clock.instant());
            changeDraft(row, Appeal::laidDown);
            journal(row, actor, absent, "RELEASED", row.task());
        });
    }

    /** Gives a task to a person who may do it in their own right: a substitute's right ends with the absence. */
    public void assign(String taskId, String login, Actor actor) {
        oneAtATime.act(taskId, actor, row -> {
            rights.require(actor, Action.REASSIGN, row.unit());
            able.requireTaker(login, row);
            Actor given = new Actor(login);
            if (!given.isPerson() || !able.mayInOwnRight(given, row)) {
                throw Refused.invalid("login", "work.notAble", refusals.name(login));
            }
            notTheirOwn(row, login, Optional.empty());
            give(row, login);
            journal.write(row.number(), actor, "ASSIGNED", Audience.STAFF, row.task(), login);
        });
    }

    /** Completes a task with the values of its form, claiming it first when it is free. */
    public void complete(String taskId, Map<String, String> values, Actor actor) {
        oneAtATime.act(taskId, actor, row -> {
            able.require(actor, row);
            Map<String, String> checked = completing.checked(row, values);
            Optional<String> absent = able.inPlaceOf(actor, row);
            if (!isInHand(row, actor, absent)) {
                take(row, actor, absent);
            }
            notTheirOwn(row, actor.login(), absent);
            onBehalf.act(actor, absent, () -> complete(row, checked, actor, absent));
        });
    }

    /** Who did the work stands on record, also when it was another's. */
    private void complete(WorkRow row, Map<String, String> checked, Actor actor, Optional<String> absent) {
        absent.ifPresent(one -> rows.assign(rows.find(row.taskId()).orElse(row), actor.login(), clock.instant()));
        completing.complete(row, checked, actor);
    }

    private static boolean isInHand(WorkRow row, Actor actor, Optional<String> absent) {
        return row.isOf(actor.login()) || absent.filter(row::isOf).isPresent();
    }

    private void take(WorkRow row, Actor actor, Optional<String> absent) {
        if (!row.isFree()) {
            throw refusals.taken(row);
        }
        notTheirOwn(row, actor.login(), absent);
        give(row, absent.orElse(actor.login()));
    }

    /** An approver is never the author, nor acts for the author (rulebook 4), nor anybody for who is complained of. */
    private void notTheirOwn(WorkRow row, String login, Optional<String> absent) {
        if (row.task().equals("approveAnswer")
                && List.of(login, absent.orElse(login))
                        .contains(String.valueOf(registry.appeal(row.number()).draftAuthor()))) {
            throw Refused.forbidden("appeal.ownDraft");
        }
        absent.ifPresent(one -> able.requireInPlaceOf(one, row));
    }

    private void give(WorkRow row, String login) {
        rows.assign(row, login, clock.instant());
        changeDraft(row, appeal -> appeal.takenBy(login));
    }

    /** Who has the draft in hand, or the client's time, has the appeal in hand. */
    private void changeDraft(WorkRow row, Consumer<Appeal> change) {
        if (UnitTasks.has(row.task())) {
            Appeal appeal = registry.appeal(row.number());
            change.accept(appeal);
            registry.save(appeal);
        }
    }

    private void journal(WorkRow row, Actor actor, Optional<String> absent, String what, Object... facts) {
        onBehalf.act(actor, absent, () -> journal.write(row.number(), actor, what, Audience.STAFF, facts));
    }
}
