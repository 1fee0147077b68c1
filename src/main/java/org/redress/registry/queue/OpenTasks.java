package org.redress.registry.queue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.process.TaskClosed;
import org.redress.process.TaskOpened;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.UnitTasks;
import org.redress.registry.WorkOpened;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.JointGroup;
import org.redress.registry.rows.OnBehalf;
import org.redress.registry.rows.WorkRow;
import org.redress.registry.rows.WorkRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the work list as the processes open and close tasks, in the same transaction. */
@Component
class OpenTasks {

    /** The keys of breaches of duty and of shortcomings, whose tasks stand on pages of their own. */
    private static final Pattern OWN_PAGES = Pattern.compile("[DS]-.*");

    private final Registry registry;
    private final Groups groups;
    private final TaskQueues queues;
    private final WorkRows rows;
    private final OnBehalf onBehalf;
    private final ApplicationEventPublisher events;

    OpenTasks(
            Registry registry,
            Groups groups,
            TaskQueues queues,
            WorkRows rows,
            OnBehalf onBehalf,
            ApplicationEventPublisher events) {
        this.registry = registry;
        this.groups = groups;
        this.queues = queues;
        this.rows = rows;
        this.onBehalf = onBehalf;
        this.events = events;
    }

    @EventListener
    void opened(TaskOpened opened) {
        if (OWN_PAGES.matcher(opened.businessKey()).matches()) {
            return;
        }
        Optional<JointGroup> group = groups.find(key(opened));
        Appeal appeal = registry.appeal(group.map(JointGroup::lead).orElseGet(() -> key(opened)));
        TaskQueues.Queue queue =
                queues.of(opened, appeal, group.map(JointGroup::unit).orElse(null));
        String assignee = queue.login() == null ? author(opened, appeal, group) : queue.login();
        rows.open(new WorkRow(
                opened.taskId(),
                opened.task(),
                appeal.number(),
                appeal.round(),
                queue.role(),
                queue.unit(),
                assignee,
                opened.at(),
                assignee == null ? null : opened.at(),
                queue.until()));
        events.publishEvent(
                new WorkOpened(opened.taskId(), opened.task(), appeal.number(), queue.role(), queue.unit(), assignee));
    }

    private static String key(TaskOpened opened) {
        return opened.businessKey().substring(0, opened.businessKey().indexOf('/'));
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
    private @Nullable String author(TaskOpened opened, Appeal appeal, Optional<JointGroup> group) {
        if (opened.task().equals("draftJointAnswer")) {
            return group.map(JointGroup::draftAuthor).orElse(null);
        }
        boolean rework = UnitTasks.has(opened.task()) && appeal.state() == State.IN_PROGRESS;
        String author = rework ? rows.doneFor(appeal.number(), opened.task()).orElse(appeal.draftAuthor()) : null;
        return author == null && UnitTasks.goesOn(opened.task()) ? appeal.assignee() : author;
    }
}
