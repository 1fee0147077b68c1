package org.redress.resolution.twin;

import java.util.HashMap;
import java.util.Map;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.resolution.course.Outcome;
import org.springframework.stereotype.Component;

/** An appeal whose triage ended with the decision: it waits while that can be undone, and is sorted again when it is. */
@Component
class HeldTriage {

    private static final String DROPPED = "sameDropped";

    private final Registry registry;
    private final Processes processes;

    HeldTriage(Registry registry, Processes processes) {
        this.registry = registry;
        this.processes = processes;
    }

    /** Without effect on an appeal that went on otherwise, or whose triage is open still. */
    void reopen(String number) {
        Appeal appeal = registry.appeal(number);
        if (processes.awaits(DROPPED, appeal.businessKey())) {
            appeal.sortedAgain();
            registry.save(appeal);
            Map<String, Object> again = new HashMap<>(Outcome.AGAIN.decision());
            again.put("sorted", false);
            processes.correlate(DROPPED, appeal.businessKey(), again);
        }
    }
}
