package org.redress.workbench.complaint;

import static org.redress.workbench.complaint.ComplaintController.chosen;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.redress.resolution.FormDay;
import org.redress.resolution.duty.DutyBreaches;
import org.redress.resolution.shortcoming.Shortcomings;
import org.redress.resolution.shortcoming.Shortcomings.Found;
import org.redress.workbench.appeal.CaseActs;
import org.redress.workbench.appeal.CaseActs.Deed;
import org.redress.workbench.task.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is found on the way, on any appeal: a breach of duty, a shortcoming of a department. */
@Controller
class FindingsController {

    private static final String ROOT = "/appeals/{number:R-\\d{4}-\\d{6}}";

    private final CaseActs acts;
    private final DutyBreaches breaches;
    private final Shortcomings shortcomings;

    FindingsController(CaseActs acts, DutyBreaches breaches, Shortcomings shortcomings) {
        this.acts = acts;
        this.breaches = breaches;
        this.shortcomings = shortcomings;
    }

    @PostMapping(ROOT + "/breach")
    String breach(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("person", "breachPerson", "what", "breachWhat");
        CaseActs.Act act =
                actor -> breaches.report(number, chosen(form, "breachPerson"), form.get("breachWhat"), actor);
        return acts.run(new Deed(number, "breach", Panels.lists(form), names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/shortcomings")
    String shortcoming(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names =
                Map.of("unit", "lackUnit", "what", "lackWhat", "owner", "lackOwner", "dueOn", "lackDue");
        CaseActs.Act act = actor -> shortcomings.find(
                number,
                new Found(
                        chosen(form, "lackUnit"),
                        form.get("lackWhat"),
                        chosen(form, "lackOwner"),
                        FormDay.of("dueOn", form.get("lackDue"))),
                actor);
        return acts.run(new Deed(number, "shortcoming", Panels.lists(form), names), act, model, response, flash);
    }
}
