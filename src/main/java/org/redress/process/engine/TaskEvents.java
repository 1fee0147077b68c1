package org.redress.process.engine;

import java.time.Clock;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.TaskClosed;
import org.redress.process.TaskOpened;
import org.springframework.context.ApplicationEventPublisher;

/** Publishes, for every user task of every diagram, that it was opened and that it was closed. */
class TaskEvents extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskEvents(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, closing -> closed(closing, true));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, closing -> closed(closing, false));
    }

    private void opened(DelegateTask task) {
        events.publishEvent(new TaskOpened(task.getId(), task.getTaskDefinitionKey(), key(task), clock.instant()));
    }

    private void closed(DelegateTask task, boolean completed) {
        events.publishEvent(
                new TaskClosed(task.getId(), task.getTaskDefinitionKey(), key(task), completed, clock.instant()));
    }

    private static String key(DelegateTask task) {
        var execution = task.getExecution();
        if (execution == null) {
            throw new OptimisticLockingException("Another transaction took the process on from " + task.getId());
        }
        var key = execution.getProcessBusinessKey();
        if (key == null) {
            throw new IllegalStateException("No business key at " + task.getTaskDefinitionKey()
                    + ": does the call activity pass on #{execution.processBusinessKey}?");
        }
        return key;
    }
}
