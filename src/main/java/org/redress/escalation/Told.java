package org.redress.escalation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.redress.deadline.StageReached;
import org.redress.process.Processes;
import org.springframework.stereotype.Component;

/** Who is told of a stage: the decision table `stages`, which is table 2b. */
@Component
class Told {

    private final Processes processes;
    private final Map<String, Set<Addressee>> known = new ConcurrentHashMap<>();

    Told(Processes processes) {
        this.processes = processes;
    }

    /** The table is asked once for each kind of clock: ten thousand stages in a minute ask the same. */
    Set<Addressee> at(StageReached stage) {
        return known.computeIfAbsent(stage.clock() + "/" + stage.rule() + "/" + stage.stage(), key -> asked(stage));
    }

    private Set<Addressee> asked(StageReached stage) {
        Set<Addressee> named =
                processes.decide("stages", Map.of("clock", stage.clock().name(), "rule", stage.rule())).stream()
                        .filter(row -> stage.stage().equals(row.get("stage")))
                        .flatMap(row ->
                                Arrays.stream(String.valueOf(row.get("told")).split("\\s+")))
                        .map(Addressee::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Addressee.class)));
        if (named.isEmpty()) {
            throw new IllegalStateException("The decision table `stages` names nobody for stage " + stage.stage()
                    + " of clock " + stage.clock() + ", rule " + stage.rule());
        }
        return named;
    }
}
