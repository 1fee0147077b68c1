package org.redress.resolution.aside;

import java.util.HashMap;
import java.util.Map;
import org.redress.process.Processes;
import org.springframework.stereotype.Component;

/** Tells the process of an appeal what is needed beside its way. */
@Component
public class Asides {

    private static final String MESSAGE = "asideBegun";

    private final Processes processes;

    Asides(Processes processes) {
        this.processes = processes;
    }

    /** Begins an aside with the id of what was asked; false when no process of the appeal runs. */
    public boolean begin(Aside aside, String businessKey, String requestId) {
        return begin(aside, businessKey, Map.of("requestId", requestId));
    }

    /** Begins an aside with these decisions; false when no process of the appeal runs. */
    public boolean begin(Aside aside, String businessKey, Map<String, Object> decisions) {
        var told = new HashMap<>(decisions);
        told.put("aside", aside.name());
        return processes.correlate(MESSAGE, businessKey, told)
                || processes.correlate(aside.formerMessage(), businessKey, decisions);
    }
}
