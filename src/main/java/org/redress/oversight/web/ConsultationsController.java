package org.redress.oversight.web;

import java.security.Principal;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.oversight.ConsultationCounts;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was answered in the contact, counted by topic, for managers and heads. */
@Controller
class ConsultationsController {

    private final ConsultationCounts counts;
    private final Rights rights;

    ConsultationsController(ConsultationCounts counts, Rights rights) {
        this.counts = counts;
        this.rights = rights;
    }

    @GetMapping("/consultations")
    String show(Principal principal, Model model) {
        if (!rights.maySomewhere(new Actor(principal.getName()), Action.OVERSEE)) {
            throw Refused.forbidden("right.missing." + Action.OVERSEE);
        }
        model.addAttribute("lines", counts.byTopic());
        model.addAttribute("sum", counts.sum());
        model.addAttribute("phone", counts.byPhone());
        model.addAttribute("operators", counts.otherOperators());
        return "oversight/consultations";
    }
}
