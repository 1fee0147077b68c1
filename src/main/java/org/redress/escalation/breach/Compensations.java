package org.redress.escalation.breach;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.policy.Policies;
import org.redress.process.Processes;
import org.redress.shared.RedressSettings;
import org.redress.shared.RedressSettings.Pack;
import org.springframework.stereotype.Component;

/** What a missed term costs: the decision table {@code ua-compensation}, whose amounts are policies. */
@Component
class Compensations {

    private final Processes processes;
    private final Policies policies;
    private final Pack pack;

    Compensations(Processes processes, Policies policies, RedressSettings settings) {
        this.processes = processes;
        this.policies = policies;
        this.pack = settings.pack();
    }

    /** What is due for a rule to a class of consumer; nothing where the pack knows no compensation (rulebook 2, R16). */
    Optional<Compensation> due(String rule, @Nullable String consumer) {
        if (pack != Pack.UA) {
            return Optional.empty();
        }
        Map<String, Object> asked = Map.of("rule", rule, "consumer", consumer == null ? "" : consumer);
        return processes.decide("ua-compensation", asked).stream().findFirst().map(this::amount);
    }

    private Compensation amount(Map<String, @Nullable Object> row) {
        int amount = Integer.parseInt(policies.values().getOrDefault(String.valueOf(row.get("policy")), "0"));
        return new Compensation(amount, String.valueOf(row.get("currency")), String.valueOf(row.get("clause")));
    }
}
