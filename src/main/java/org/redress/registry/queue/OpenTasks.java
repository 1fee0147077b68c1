package org.redress.registry.queue;

import org.jspecify.annotations.Nullable;
import org.redress.process.TaskClosed;
import org.redress.process.TaskOpened;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.UnitTasks;
import org.redress.registry.WorkOpened;
import org.redress.registry.rows.OnBehalf;
import org.redress.registry.rows.WorkRow;
import org.redress.registry.rows.WorkRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the work list as the processes open and close tasks, in the same transaction. */
@Component
class OpenTasks {

    private final Registry registry;
    private final TaskQueues queues;
    private final WorkRows rows;
    private final OnBehalf onBehalf;
    private final ApplicationEventPublisher events;

    OpenTasks(
            Registry registry, TaskQueues queues, WorkRows rows, OnBehalf onBehalf, ApplicationEventPublisher events) {
        this.registry = registry;
        this.queues = queues;
        this.rows = rows;
        this.onBehalf = onBehalf;
        this.events = events;
    }

    @EventListener
    void opened(TaskOpened opened) {
        String[] key = opened.businessKey().split("/", -1);
        Appeal appeal = registry.appeal(key[0]);
        TaskQueues.Queue queue = queues.of(opened, appeal);
        String assignee = author(opened, appeal);
        rows.open(new WorkRow(
                opened.taskId(),
                opened.task(),
                appeal.number(),
                Integer.parseInt(key[1]),
                queue.role(),
                queue.unit(),
                assignee,
                opened.at(),
                assignee == null ? null : opened.at()));
        events.publishEvent(
                new WorkOpened(opened.taskId(), opened.task(), appeal.number(), queue.role(), queue.unit(), assignee));
    }

    @EventListener
    void closed(TaskClosed closed) {
        rows.find(closed.taskId())
                .ifPresent(row -> rows.close(
                        row,
                        closed.completed(),
                        closed.completed() ? onBehalf.absent().orElse(null) : null,
                        closed.at()));
    }

    /** Rework goes back to the author at once, or to whose work it was when a substitute wrote it; what goes on, to whom it is with. */
    private @Nullable String author(TaskOpened opened, Appeal appeal) {
        boolean rework = UnitTasks.has(opened.task()) && appeal.state() == State.IN_PROGRESS;
        String author = rework ? rows.doneFor(appeal.number(), opened.task()).orElse(appeal.draftAuthor()) : null;
        return author == null && UnitTasks.goesOn(opened.task()) ? appeal.assignee() : author;
    }
}
