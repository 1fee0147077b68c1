package org.redress.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/** Every flow node that the engine under test has passed, in whatever thread, since it was last forgotten. */
class PassedNodes implements HistoryEventHandler {

    private final Map<String, Set<String>> nodes = new ConcurrentHashMap<>();

    Set<String> of(String diagram) {
        return nodes.getOrDefault(diagram, Set.of());
    }

    void forget() {
        nodes.clear();
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity node) {
            nodes.computeIfAbsent(node.getProcessDefinitionKey(), diagram -> ConcurrentHashMap.newKeySet())
                    .add(node.getActivityId());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
