package org.redress.process;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The processes that run: each call is part of the caller's transaction, or one of its own. */
@Component
public class Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DecisionService tables;
    private final ManagementService jobs;
    private final RepositoryService repository;
    private final TimerLock timers;
    private final Map<String, String> latest = new ConcurrentHashMap<>();

    Processes(
            RuntimeService runtime,
            TaskService tasks,
            DecisionService tables,
            ManagementService jobs,
            RepositoryService repository,
            TimerLock timers) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.tables = tables;
        this.jobs = jobs;
        this.repository = repository;
        this.timers = timers;
    }

    /** Starts an instance of the diagram under this key, with these decisions. */
    public void start(String diagram, String businessKey, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(diagram, businessKey, Decisions.checked(variables));
    }

    /**
     * Tells the message to every instance with this key that waits for it; false when none does.
     *
     * @throws TaskGone when one went on by itself in this very moment: to be tried again
     */
    @Transactional
    public boolean correlate(String message, String businessKey, Map<String, Object> variables) {
        var waiting = runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(businessKey)
                .list();
        timers.hold(
                waiting.stream().map(Execution::getProcessInstanceId).distinct().toList());
        var decisions = Decisions.checked(variables);
        for (Execution execution : waiting) {
            Race.on(execution.getId(), () -> runtime.messageEventReceived(message, execution.getId(), decisions));
        }
        return !waiting.isEmpty();
    }

    /** Whether an instance with this key waits for the message. */
    public boolean awaits(String message, String businessKey) {
        return runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    /** Whether an instance of the diagram runs under this key. */
    public boolean isRunning(String diagram, String businessKey) {
        return instances(diagram, businessKey).count() > 0;
    }

    /** Ends the instances of the diagram under this key, with all that they called; their tasks are cancelled. */
    @Transactional
    public void end(String diagram, String businessKey) {
        var running = instances(diagram, businessKey).list().stream()
                .map(ProcessInstance::getId)
                .toList();
        timers.hold(running);
        running.forEach(instance -> runtime.deleteProcessInstance(instance, "ended"));
    }

    /**
     * Gives the free task to the person.
     *
     * @throws TaskGone when it is not there any more, or somebody else has it
     */
    public void claim(String taskId, String login) {
        Race.on(taskId, () -> tasks.claim(taskId, login));
    }

    /**
     * Makes the task free again.
     *
     * @throws TaskGone when it is not there any more
     */
    public void release(String taskId) {
        Race.on(taskId, () -> tasks.setAssignee(taskId, null));
    }

    /**
     * Completes the task with the decisions that were taken in it; the process goes on in the same transaction.
     *
     * @throws TaskGone when somebody else, or a deadline, was faster
     */
    public void complete(String taskId, Map<String, Object> decisions) {
        var checked = Decisions.checked(decisions);
        Race.on(taskId, () -> tasks.complete(taskId, checked));
    }

    /** A text that the open task sees, also while {@link TaskOpened} is told; null when it is not set. */
    public @Nullable String text(String taskId, String variable) {
        return (String) tasks.getVariable(taskId, variable);
    }

    /** What the decision table says of the input: each rule that fires, as output name and value, in their order. */
    public List<Map<String, @Nullable Object>> decide(String table, Map<String, Object> input) {
        return tables.evaluateDecisionTableById(latest.computeIfAbsent(table, this::latest), input)
                .getResultList();
    }

    /** The timers that wait in the instances with this key, the earliest first. */
    public List<TimerAhead> timers(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance -> jobs.createJobQuery().timers().processInstanceId(instance.getId()).list().stream())
                .map(job -> new TimerAhead(event(job), job.getDuedate().toInstant()))
                .sorted(comparing(TimerAhead::due))
                .toList();
    }

    /** Looks up the decision tables anew: the database was put back to another state. */
    void forget() {
        latest.clear();
    }

    /** How many incidents are open: jobs whose retries are used up, and which wait for an administrator. */
    public long openIncidents() {
        return runtime.createIncidentQuery().count();
    }

    /** The id is kept, because by it the engine finds the parsed table without asking the database. */
    private String latest(String table) {
        var found = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
        if (found == null) {
            throw new IllegalStateException("No decision table " + table + " lies in bpmn/");
        }
        return found.getId();
    }

    private ProcessInstanceQuery instances(String diagram, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(diagram)
                .processInstanceBusinessKey(businessKey);
    }

    private String event(Job timer) {
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
