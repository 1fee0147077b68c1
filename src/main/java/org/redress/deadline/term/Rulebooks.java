package org.redress.deadline.term;

import java.time.Clock;
import java.util.Map;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.WorkCalendars;
import org.redress.deadline.policy.Policies;
import org.redress.deadline.policy.PolicyChoices;
import org.redress.deadline.policy.Rules;
import org.redress.shared.RedressSettings.Pack;
import org.springframework.stereotype.Component;

/** Hands out the rules with the calendar that is loaded and the policies that are chosen now, or others for a trial. */
@Component
public class Rulebooks {

    private final WorkCalendars calendars;
    private final Policies policies;
    private final Rules rules;
    private final Clock clock;

    Rulebooks(WorkCalendars calendars, Policies policies, Rules rules, Clock clock) {
        this.calendars = calendars;
        this.policies = policies;
        this.rules = rules;
        this.clock = clock;
    }

    /** The rules of the installation's pack as they stand. */
    public Rulebook current() {
        return of(rules, policies.current(), clock);
    }

    /** The rules of a pack with its calendar, with other values for some policies and at another time; refuses wrong values. */
    public Rulebook of(Pack pack, Map<String, String> tried, Clock at) {
        return of(rules.in(pack), policies.with(pack, tried), at);
    }

    /** The rules of the installation's pack as they would stand over another calendar or under other policies. */
    public Rulebook of(WorkCalendar calendar, PolicyChoices choices) {
        return new Rulebook(rules, new Counting(calendar, calendars.versions(rules.pack()), choices, clock));
    }

    private Rulebook of(Rules of, PolicyChoices choices, Clock at) {
        WorkCalendar calendar = calendars.of(of.pack());
        return new Rulebook(of, new Counting(calendar, calendars.versions(of.pack()), choices, at));
    }
}
