package org.redress.deadline.policy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.shared.Actor;
import org.redress.shared.RedressSettings;
import org.redress.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The policies of rulebook 1: the defaults of the table {@code policies}, and what an administrator chose instead. */
@Component
public class Policies {

    private static final List<String> NAMES = List.of(
            "roll",
            "statedDateRoll",
            "days",
            "extension",
            "workingHours",
            "clarification",
            "clarificationDays",
            "registration",
            "nearHour");

    private final JdbcClient jdbc;
    private final Tables tables;
    private final Clock clock;
    private final ZoneId zone;

    Policies(JdbcClient jdbc, Tables tables, Clock clock, RedressSettings settings) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.clock = clock;
        this.zone = settings.pack().zone();
    }

    /** What holds now. */
    public PolicyChoices current() {
        return PolicyChoices.of(values(), zone);
    }

    /** What would hold with other values for some policies, for a trial; refuses values that a policy does not know. */
    public PolicyChoices with(Map<String, String> tried) {
        Map<String, String> values = values();
        values.putAll(tried);
        tried.forEach((policy, value) -> accepted(policy, value, values));
        return PolicyChoices.of(values, zone);
    }

    /** The organisation's one time zone, in which days are counted. */
    public ZoneId zone() {
        return zone;
    }

    /** Every policy with its value. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(name, Tables.text(row(name), "value")));
        values.putAll(chosen());
        return values;
    }

    /** Chooses a value for a policy, for what is counted from now on; refuses one that the policy does not know. */
    @Transactional
    public void choose(String policy, String value, Actor actor) {
        Map<String, String> values = values();
        values.put(policy, value);
        accepted(policy, value, values);
        jdbc.sql("delete from policy_choice where policy = :policy")
                .param("policy", policy)
                .update();
        jdbc.sql("insert into policy_choice (policy, chosen, changed_at, changed_by)"
                        + " values (:policy, :value, :at, :by)")
                .param("policy", policy)
                .param("value", value)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.login())
                .update();
    }

    private void accepted(String policy, String value, Map<String, String> values) {
        if (!NAMES.contains(policy)) {
            throw Refused.notFound("deadline.policy.unknown", policy);
        }
        String alternatives = Tables.text(row(policy), "alternatives");
        boolean isList = alternatives.startsWith(Tables.text(row(policy), "value"));
        if (isList && !List.of(alternatives.split(" ", -1)).contains(value)) {
            throw Refused.invalid("value", "deadline.policy.value", alternatives);
        }
        try {
            PolicyChoices.of(values, zone);
        } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw Refused.invalid("value", "deadline.policy.value", Tables.text(row(policy), "value"));
        }
    }

    private Map<String, Object> row(String policy) {
        return tables.only("policies", Map.of("policy", policy));
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        jdbc.sql("select policy, chosen from policy_choice").query(row -> {
            chosen.put(row.getString(1), row.getString(2));
        });
        return chosen;
    }
}
