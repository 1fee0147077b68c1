package org.redress.registry;

import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.process.Forms;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskGone;
import org.redress.process.TaskInHand;
import org.redress.registry.Journal.Audience;
import org.redress.registry.rows.WorkRefusals;
import org.redress.registry.rows.WorkRights;
import org.redress.registry.rows.WorkRow;
import org.redress.registry.rows.WorkRows;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tasks of people: claimed, released, reassigned, completed; one wins and the other is told who and when. */
@Component
public class Work {

    private static final int ATTEMPTS = 3;

    private final WorkRows rows;
    private final Registry registry;
    private final Rights rights;
    private final WorkRights able;
    private final Journal journal;
    private final Forms forms;
    private final Processes processes;
    private final WorkRefusals refusals;
    private final BeanFactory beans;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Work(
            WorkRows rows,
            Registry registry,
            Rights rights,
            WorkRights able,
            Journal journal,
            Forms forms,
            Processes processes,
            WorkRefusals refusals,
            BeanFactory beans,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.rights = rights;
        this.able = able;
        this.journal = journal;
        this.forms = forms;
        this.processes = processes;
        this.refusals = refusals;
        this.beans = beans;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An open task. */
    public Optional<WorkItem> item(String taskId) {
        return rows.find(taskId).map(Work::item);
    }

    /** The open task of a name on an appeal that a person may do, theirs first. */
    public Optional<WorkItem> item(String number, String task, Actor actor) {
        return rows.of(number, task).stream()
                .filter(row -> able.may(actor, row))
                .min(Comparator.comparing(row -> row.isOf(actor.login()) ? 0 : row.isFree() ? 1 : 2))
                .map(Work::item);
    }

    /** The open task of a name on an appeal, whoever may do it. */
    public Optional<WorkItem> open(String number, String task) {
        return rows.of(number, task).stream().findFirst().map(Work::item);
    }

    /** Whether a person may do an open task, as soon as it is in their hands. */
    public boolean may(String taskId, Actor actor) {
        return rows.find(taskId).filter(row -> able.may(actor, row)).isPresent();
    }

    /** Takes a task; refuses with who has it since when. */
    public void claim(String taskId, Actor actor) {
        act(taskId, actor, row -> {
            able.require(actor, row);
            if (!row.isOf(actor.login())) {
                take(row, actor);
                journal.write(row.number(), actor, "CLAIMED", Audience.STAFF, row.task());
            }
        });
    }

    /** Gives a task back to its queue; who may reassign can do it for another. */
    public void release(String taskId, Actor actor) {
        act(taskId, actor, row -> {
            if (row.isFree()) {
                return;
            }
            if (!row.isOf(actor.login())) {
                rights.require(actor, Action.REASSIGN, row.unit());
            }
            rows.free(row, clock.instant());
            changeDraft(row, Appeal::laidDown);
            journal.write(row.number(), actor, "RELEASED", Audience.STAFF, row.task());
        });
    }

    /** Gives a task to a person who may do it. */
    public void assign(String taskId, String login, Actor actor) {
        act(taskId, actor, row -> {
            rights.require(actor, Action.REASSIGN, row.unit());
            Actor given = new Actor(login);
            if (!given.isPerson() || !able.may(given, row)) {
                throw Refused.invalid("login", "work.notAble", refusals.name(login));
            }
            give(row, given);
            journal.write(row.number(), actor, "ASSIGNED", Audience.STAFF, row.task(), login);
        });
    }

    /** Completes a task with the values of its form, claiming it first when it is free. */
    public void complete(String taskId, Map<String, String> values, Actor actor) {
        act(taskId, actor, row -> {
            able.require(actor, row);
            Map<String, String> checked = forms.checked(row.task(), values);
            if (!row.isOf(actor.login())) {
                take(row, actor);
            }
            TaskInHand hand = new TaskInHand(taskId, row.task(), row.number() + "/" + row.round(), actor.login());
            Map<String, Object> decisions =
                    beans.getBean(row.task(), PersonTask.class).complete(hand, checked);
            processes.complete(taskId, decisions);
        });
    }

    private void take(WorkRow row, Actor actor) {
        if (!row.isFree()) {
            throw refusals.taken(row);
        }
        give(row, actor);
    }

    private void give(WorkRow row, Actor actor) {
        if (row.task().equals("approveAnswer")
                && actor.login().equals(registry.appeal(row.number()).draftAuthor())) {
            throw Refused.forbidden("appeal.ownDraft");
        }
        rows.assign(row, actor.login(), clock.instant());
        changeDraft(row, appeal -> appeal.takenBy(actor.login()));
    }

    /** Who has the draft in hand has the appeal in hand. */
    private void changeDraft(WorkRow row, Consumer<Appeal> change) {
        if (row.task().equals("draftAnswer")) {
            Appeal appeal = registry.appeal(row.number());
            change.accept(appeal);
            registry.save(appeal);
        }
    }

    /** Locks the row first, so that of two people one wins; what loses a race is tried again and finds out who won. */
    private void act(String taskId, Actor actor, Consumer<WorkRow> deed) {
        boolean alone = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(
                        status -> deed.accept(rows.lock(taskId).orElseThrow(() -> refusals.gone(taskId, actor))));
                return;
            } catch (TaskGone | ConcurrencyFailureException lost) {
                if (!alone) {
                    throw lost;
                }
                if (attempt == ATTEMPTS) {
                    throw refusals.busy(taskId, actor);
                }
            }
        }
    }

    private static WorkItem item(WorkRow row) {
        return new WorkItem(
                row.taskId(), row.task(), row.number(), row.role(), row.unit(), row.assignee(), row.openedAt());
    }
}
