package org.redress.resolution.twin;

import java.util.Map;
import org.redress.deadline.Condition;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.resolution.draft.Drafts;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.redress.shared.Refused.Why;
import org.springframework.stereotype.Component;

/** A repeat or a duplicate that is found in triage: the same decision as on the case page, undone in the same way. */
@Component
public class SameAtTriage {

    private static final String FIRST = "first";

    private final Twins twins;
    private final Registry registry;
    private final Drafts drafts;
    private final Processes processes;

    SameAtTriage(Twins twins, Registry registry, Drafts drafts, Processes processes) {
        this.twins = twins;
        this.registry = registry;
        this.drafts = drafts;
        this.processes = processes;
    }

    /**
     * Whether the form says so; a repeat on a diagram of an earlier release, which has no place to wait, takes effect at once.
     *
     * @throws Refused for a duplicate on such a diagram: there it is decided beside the tasks
     */
    public boolean isFound(TaskInHand task, Map<String, String> values) {
        boolean duplicate = "DUPLICATE".equals(values.get("outcome"));
        boolean repeat = "RETURN".equals(values.get("outcome"))
                && Condition.REPEAT.name().equals(values.get("ground"));
        boolean canWait = processes.awaits("foundSame", task.businessKey());
        if (duplicate && !canWait) {
            throw Refused.invalid("outcome", "twin.besideTasks");
        }
        return canWait && (duplicate || repeat);
    }

    /** Decides; what was typed comes back with the triage if that is undone. */
    public void decide(TaskInHand task, Map<String, String> values) {
        String number = task.number();
        Verdict verdict = "DUPLICATE".equals(values.get("outcome")) ? Verdict.DUPLICATE : Verdict.REPEAT;
        String first = registry.find(values.getOrDefault(FIRST, "").strip())
                .map(Appeal::number)
                .filter(found -> !found.equals(number))
                .orElseThrow(() ->
                        Refused.invalid(FIRST, verdict == Verdict.REPEAT ? "resolution.noFirst" : "twin.noFirst"));
        try {
            twins.decide(number, first, verdict, values.get("reason"), new Actor(task.actor()));
        } catch (Refused refused) {
            throw refused.why() == Why.INVALID ? besideFields(refused) : refused;
        }
        drafts.keep(task.taskId(), number, task.actor(), values);
        drafts.setAside(number);
    }

    private static Refused besideFields(Refused refused) {
        return Refused.of(refused.faults().stream()
                .map(fault -> fault.field().equals("reason") ? fault : new Fault(FIRST, fault.key(), fault.facts()))
                .toList());
    }
}
