package org.redress.deadline.policy;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.shared.Actor;
import org.redress.shared.RedressSettings;
import org.redress.shared.RedressSettings.Pack;
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
            "extensionBase",
            "workingHours",
            "clarification",
            "clarificationDays",
            "registration",
            "near",
            "nearHour",
            "registrationDays",
            "contactDays",
            "proposalDays",
            "confirmationDays",
            "dangerMinutes",
            "notOurs",
            "serviceHeadHours",
            "serviceManagementHours",
            "internalHeadHours",
            "reminder",
            "retentionYears",
            "compensationCitizen",
            "compensationBusiness",
            "compensationOther",
            "zone");

    private final JdbcClient jdbc;
    private final Tables tables;
    private final Clock clock;
    private final Pack pack;

    Policies(JdbcClient jdbc, Tables tables, Clock clock, RedressSettings settings) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.clock = clock;
        this.pack = settings.pack();
    }

    /** What holds now. */
    public PolicyChoices current() {
        return new PolicyChoices(values());
    }

    /** What would hold with other values for some policies, for a trial; refuses values that a policy does not know. */
    public PolicyChoices with(Map<String, String> tried) {
        return with(pack, tried);
    }

    /** The same for a pack, which may not be the installation's: of another one nothing is chosen, so its defaults hold. */
    public PolicyChoices with(Pack country, Map<String, String> tried) {
        Map<String, String> values = values(country);
        tried.forEach((policy, value) -> values.put(policy, accepted(country, policy, value)));
        return new PolicyChoices(values);
    }

    /** The organisation's one time zone, in which days are counted. */
    public ZoneId zone() {
        return current().zone();
    }

    /** Every policy with its value. */
    public Map<String, String> values() {
        return values(pack);
    }

    /** Every policy with its default, its alternatives and its clause, in the order of the table. */
    public List<PolicyKind> kinds() {
        return NAMES.stream().map(name -> kind(pack, name)).toList();
    }

    /** Chooses a value for a policy, for what is counted from now on; refuses one that the policy does not know. */
    @Transactional
    public void choose(String policy, String value, Actor actor) {
        accepted(pack, policy, value);
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

    private Map<String, String> values(Pack country) {
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(name, kind(country, name).value()));
        if (country == pack) {
            values.putAll(chosen());
        }
        return values;
    }

    private String accepted(Pack country, String policy, String value) {
        if (!NAMES.contains(policy)) {
            throw Refused.invalid("policy." + policy, "deadline.policy.unknown", policy);
        }
        PolicyKind kind = kind(country, policy);
        if (!kind.allows(value)) {
            throw Refused.invalid("policy." + policy, "deadline.policy.value", kind.example());
        }
        return value;
    }

    private PolicyKind kind(Pack country, String policy) {
        var row = tables.only("policies", Map.of("policy", policy, "pack", Tables.prefix(country)));
        return new PolicyKind(
                policy, Tables.text(row, "value"), Tables.text(row, "alternatives"), Tables.text(row, "clause"));
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        jdbc.sql("select policy, chosen from policy_choice").query(row -> {
            chosen.put(row.getString(1), row.getString(2));
        });
        return chosen;
    }
}
