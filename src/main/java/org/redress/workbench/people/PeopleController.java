package org.redress.workbench.people;

import java.util.List;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.organisation.Unit;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who works here, in which unit, with which roles; for the administrator. */
@Controller
class PeopleController {

    private final Me me;
    private final Rights rights;
    private final Organisation organisation;

    PeopleController(Me me, Rights rights, Organisation organisation) {
        this.me = me;
        this.rights = rights;
        this.organisation = organisation;
    }

    @GetMapping("/people")
    String list(Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        List<UnitPeople> units = organisation.units().stream()
                .map(unit -> new UnitPeople(unit, organisation.members(unit.code())))
                .toList();
        model.addAttribute("units", units);
        model.addAttribute("count", organisation.people().size());
        return "workbench/people";
    }

    /** A unit and its people. */
    public record UnitPeople(Unit unit, List<org.redress.organisation.Person> people) {}
}
