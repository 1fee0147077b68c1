package org.redress.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Tells where the instances under a key are and have been, on the diagrams as they were when they began. */
@Component
public class Trails {

    private final HistoryService history;
    private final RepositoryService repository;

    Trails(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /** One trail for each diagram, in the order in which they began. */
    public List<Trail> of(String businessKey) {
        var byDiagram = new LinkedHashMap<String, List<HistoricProcessInstance>>();
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .forEach(one -> byDiagram
                        .computeIfAbsent(one.getProcessDefinitionId(), id -> new ArrayList<>())
                        .add(one));
        return byDiagram.values().stream().map(this::trail).toList();
    }

    private Trail trail(List<HistoricProcessInstance> instances) {
        var passed = new TreeSet<String>();
        var here = new TreeSet<String>();
        for (var instance : instances) {
            for (var node : history.createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .list()) {
                (node.getEndTime() == null ? here : passed).add(node.getActivityId());
            }
        }
        var last = instances.get(instances.size() - 1);
        return new Trail(
                last.getProcessDefinitionKey(),
                last.getProcessDefinitionName(),
                drawing(last.getProcessDefinitionId()),
                passed,
                here);
    }

    private String drawing(String definition) {
        try (var drawn = repository.getProcessModel(definition)) {
            return new String(drawn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
