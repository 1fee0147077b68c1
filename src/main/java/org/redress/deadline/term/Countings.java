package org.redress.deadline.term;

import java.time.Clock;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.WorkCalendars;
import org.redress.deadline.policy.Policies;
import org.redress.deadline.policy.PolicyChoices;
import org.redress.deadline.policy.Rules;
import org.springframework.stereotype.Component;

/** Hands out the counting over what is loaded and chosen now. */
@Component
public class Countings {

    private final WorkCalendars calendars;
    private final Policies policies;
    private final Rules rules;
    private final Clock clock;

    Countings(WorkCalendars calendars, Policies policies, Rules rules, Clock clock) {
        this.calendars = calendars;
        this.policies = policies;
        this.rules = rules;
        this.clock = clock;
    }

    /** The counting over the pack's calendar and the policies as they stand. */
    public Counting current() {
        return new Counting(calendars.of(rules.pack()), policies.current(), clock);
    }

    /** The counting over another calendar, or under other policies. */
    public Counting of(WorkCalendar calendar, PolicyChoices choices) {
        return new Counting(calendar, choices, clock);
    }
}
