package org.redress.resolution.unit;

import java.util.List;
import java.util.Map;
import org.redress.process.Processes;
import org.redress.registry.Registry;
import org.redress.resolution.draft.Drafts;
import org.redress.resolution.input.SpecialistDay;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another unit gets an appeal than the one that works on it; what was typed comes back with the task, the clocks run on. */
@Component
@Transactional
public class Rerouting {

    /** Each diagram in which a unit works waits for a message of its own. */
    private static final List<String> MESSAGES = List.of("rerouted", "claimRerouted", "documentsRerouted");

    private final Routing routing;
    private final Registry registry;
    private final Processes processes;
    private final Drafts drafts;
    private final SpecialistDay day;

    Rerouting(Routing routing, Registry registry, Processes processes, Drafts drafts, SpecialistDay day) {
        this.routing = routing;
        this.registry = registry;
        this.processes = processes;
        this.drafts = drafts;
        this.day = day;
    }

    /** Whether a unit works on it, and the diagram would let it go. */
    @Transactional(readOnly = true)
    public boolean isPossible(String number) {
        var appeal = registry.appeal(number);
        return appeal.unit() != null
                && MESSAGES.stream().anyMatch(message -> processes.awaits(message, appeal.businessKey()));
    }

    /**
     * Gives it to another unit: the specialist's day of the first ends, that of the other begins.
     *
     * @throws Refused when no unit works on it, or the other one can't
     */
    public void carryOut(String number, String unit, String why, Actor actor) {
        if (!isPossible(number)) {
            throw Refused.conflict("routing.notAtWork");
        }
        drafts.setAside(number);
        day.end(number);
        routing.reroute(number, unit, why, actor);
        var key = registry.appeal(number).businessKey();
        MESSAGES.forEach(message -> processes.correlate(message, key, Map.of()));
    }
}
