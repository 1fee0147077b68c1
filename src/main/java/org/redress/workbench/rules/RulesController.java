package org.redress.workbench.rules;

import org.redress.deadline.recalculation.CalendarAlarm;
import org.redress.deadline.recalculation.RuleChanges;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All rules on one page: calendars, what was chosen otherwise, what was changed last, and the decision tables. */
@Controller
class RulesController {

    private static final int NEWEST = 10;

    private final Me me;
    private final Rights rights;
    private final CalendarYears years;
    private final CalendarAlarm alarm;
    private final PolicyViews policies;
    private final RuleChanges changes;
    private final DecisionTables tables;

    RulesController(
            Me me,
            Rights rights,
            CalendarYears years,
            CalendarAlarm alarm,
            PolicyViews policies,
            RuleChanges changes,
            DecisionTables tables) {
        this.me = me;
        this.rights = rights;
        this.years = years;
        this.alarm = alarm;
        this.policies = policies;
        this.changes = changes;
        this.tables = tables;
    }

    @GetMapping("/rules")
    String look(Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        model.addAttribute("calendars", years.counting());
        model.addAttribute("missing", alarm.missing());
        model.addAttribute("chosen", policies.chosen());
        model.addAttribute("changes", changes.newest(NEWEST));
        model.addAttribute("tables", tables.all());
        return "rules/overview";
    }
}
