package org.redress.workbench.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.organisation.Unit;
import org.redress.organisation.access.Credentials;
import org.redress.shared.RedressSettings;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who works here, in which unit, with which roles; for the administrator. */
@Controller
class PeopleController {

    private final Me me;
    private final Rights rights;
    private final Organisation organisation;

    private final Credentials credentials;
    private final RedressSettings settings;

    PeopleController(
            Me me, Rights rights, Organisation organisation, Credentials credentials, RedressSettings settings) {
        this.me = me;
        this.rights = rights;
        this.organisation = organisation;
        this.credentials = credentials;
        this.settings = settings;
    }

    @GetMapping("/people")
    String list(Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        List<UnitPeople> units = organisation.units().stream()
                .map(unit -> new UnitPeople(unit, organisation.members(unit.code())))
                .toList();
        model.addAttribute("units", units);
        model.addAttribute("count", organisation.people().size());
        model.addAttribute("passwords", !settings.isTraining());
        return "workbench/people";
    }

    /** The password is answered at once and never kept, so that it stands in no session and no address. */
    @PostMapping("/people/{login}/password")
    String issuePassword(@PathVariable String login, Model model, HttpServletResponse response) {
        model.addAttribute("issued", credentials.issue(login, me.actor()));
        model.addAttribute("issuedTo", login);
        response.setHeader("Cache-Control", "no-store");
        return list(model);
    }

    /** A unit and its people. */
    public record UnitPeople(Unit unit, List<org.redress.organisation.Person> people) {}
}
