package org.redress.deadline.policy;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.redress.calendar.WorkingHours;
import org.redress.calendar.count.Roll;
import org.redress.calendar.count.TermLength;
import org.redress.calendar.count.TermLength.Unit;

/** What is chosen now where the sources disagree or leave it open (policies of rulebook 1). */
public record PolicyChoices(
        Roll roll,
        Roll statedDateRoll,
        Unit days,
        boolean extensionIsTotal,
        WorkingHours workingHours,
        boolean clarificationSuspends,
        int clarificationDays,
        boolean registersOnWorkingDays,
        LocalTime nearHour) {

    static PolicyChoices of(Map<String, String> values, ZoneId zone) {
        return new PolicyChoices(
                Roll.valueOf(value(values, "roll")),
                Roll.valueOf(value(values, "statedDateRoll")),
                Unit.valueOf(value(values, "days")),
                value(values, "extension").equals("TOTAL"),
                WorkingHours.parse(value(values, "workingHours"), zone),
                value(values, "clarification").equals("SUSPEND"),
                Integer.parseInt(value(values, "clarificationDays")),
                value(values, "registration").equals("WORKING_DAY"),
                LocalTime.parse(value(values, "nearHour")));
    }

    /** The organisation's one time zone. */
    public ZoneId zone() {
        return workingHours.zone();
    }

    /** How many days of which kind a rule gives. */
    public TermLength length(TermRule rule, int count) {
        return new TermLength(
                count,
                switch (rule.unit()) {
                    case WORKING -> Unit.WORKING;
                    case POLICY -> days;
                    default -> Unit.CALENDAR;
                });
    }

    private static String value(Map<String, String> values, String policy) {
        String value = values.get(policy);
        if (value == null) {
            throw new IllegalStateException("bpmn/policy/policies.dmn has no row for the policy " + policy);
        }
        return value;
    }
}
