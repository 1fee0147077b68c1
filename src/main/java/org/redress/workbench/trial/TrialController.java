package org.redress.workbench.trial;

import jakarta.servlet.http.HttpServletResponse;
import org.redress.deadline.trial.Case;
import org.redress.deadline.trial.CaseReader;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets an administrator try one case against the rules; the case stands in the address, and nothing is written. */
@Controller
class TrialController {

    private final Me me;
    private final Rights rights;
    private final CaseReader cases;
    private final TriedCases tried;
    private final TrialChoices choices;
    private final Sentences sentences;

    TrialController(
            Me me, Rights rights, CaseReader cases, TriedCases tried, TrialChoices choices, Sentences sentences) {
        this.me = me;
        this.rights = rights;
        this.cases = cases;
        this.tried = tried;
        this.choices = choices;
        this.sentences = sentences;
    }

    @GetMapping("/rules/try")
    String form(@RequestParam MultiValueMap<String, String> given, HttpServletResponse response, Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        FormView form = FormView.of(given);
        if (given.containsKey("kind")) {
            try {
                Case asked = cases.read(given);
                model.addAttribute("result", tried.of(asked));
            } catch (Refused refused) {
                if (refused.why() != Refused.Why.INVALID) {
                    throw refused;
                }
                response.setStatus(422);
                form = form.with(sentences.of(refused));
            }
        }
        model.addAttribute("form", form);
        choices.offer(form, model);
        return "workbench/trial";
    }
}
