package org.redress.deadline.policy;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.redress.calendar.WorkingHours;
import org.redress.calendar.count.Roll;
import org.redress.calendar.count.TermLength;
import org.redress.calendar.count.TermLength.Unit;

/** What is chosen where the sources disagree or leave it open (policies of rulebook 1): each by its name, and as its type. */
public record PolicyChoices(Map<String, String> values) {

    /** Which part of a term is near its end (rulebook 1.13), as the share of the term that lies before it. */
    public enum Near {
        LAST_THIRD(2, 3),
        LAST_HALF(1, 2),
        LAST_QUARTER(3, 4);

        private final int parts;
        private final int of;

        Near(int parts, int of) {
            this.parts = parts;
            this.of = of;
        }

        /** How much of a length lies before the part that is near, rounded down. */
        public long before(long length) {
            return parts * length / of;
        }
    }

    /** Keeps the choices as they are now. */
    public PolicyChoices {
        values = Map.copyOf(values);
    }

    /** The value of a policy as it is written. */
    public String value(String policy) {
        String value = values.get(policy);
        if (value == null) {
            throw new IllegalStateException("bpmn/policy/policies.dmn has no row for the policy " + policy);
        }
        return value;
    }

    /** The value of a policy that is a number. */
    public int number(String policy) {
        return Integer.parseInt(value(policy));
    }

    /** Where a term goes that would end on a day off. */
    public Roll roll() {
        return Roll.valueOf(value("roll"));
    }

    /** Where a date goes that an authority stated. */
    public Roll statedDateRoll() {
        return Roll.valueOf(value("statedDateRoll"));
    }

    /** Whether an extension's days count from the beginning of the term. */
    public boolean extensionIsTotal() {
        return value("extension").equals("TOTAL");
    }

    /** Whether an extension is added to the date after it rolled (rulebook 1.3). */
    public boolean extendsRolledDate() {
        return value("extensionBase").equals("AFTER_ROLL");
    }

    /** The hours in which working hours run. */
    public WorkingHours workingHours() {
        return WorkingHours.parse(value("workingHours"), zone());
    }

    /** Whether SERVICE waits while the applicant is asked. */
    public boolean clarificationSuspends() {
        return value("clarification").equals("SUSPEND");
    }

    /** Whether what comes without staff on a day off is registered on the next working day. */
    public boolean registersOnWorkingDays() {
        return value("registration").equals("WORKING_DAY");
    }

    /** Which part of a term is near its end. */
    public Near near() {
        return Near.valueOf(value("near"));
    }

    /** When people are told in the morning. */
    public LocalTime nearHour() {
        return LocalTime.parse(value("nearHour"));
    }

    /** Whether management is reminded each working day of what the law's term missed. */
    public boolean reminds() {
        return value("reminder").equals("WORKING_DAY");
    }

    /** The organisation's one time zone. */
    public ZoneId zone() {
        return ZoneId.of(value("zone"));
    }

    /** So many days of the kind that a rule counts. */
    public TermLength length(TermRule rule, int count) {
        return new TermLength(
                count,
                switch (rule.unit()) {
                    case WORKING -> Unit.WORKING;
                    case POLICY -> Unit.valueOf(value("days"));
                    default -> Unit.CALENDAR;
                });
    }
}
