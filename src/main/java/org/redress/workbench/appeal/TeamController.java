package org.redress.workbench.appeal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.redress.resolution.Resolution;
import org.redress.resolution.Teamwork;
import org.redress.workbench.task.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works on a case: a unit that is late is reminded, another one gets the work. */
@Controller
class TeamController {

    private final CaseActs acts;
    private final Resolution resolution;
    private final Teamwork teamwork;

    TeamController(CaseActs acts, Resolution resolution, Teamwork teamwork) {
        this.acts = acts;
        this.resolution = resolution;
        this.teamwork = teamwork;
    }

    @PostMapping(AsideController.ROOT + "/input/{id}/reminder")
    String remind(
            @PathVariable String number,
            @PathVariable long id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act = actor -> resolution.remindOfInput(number, id, actor);
        return acts.run(new CaseActs.Deed(number, "reminder", Map.of(), Map.of()), act, model, response, flash);
    }

    @PostMapping(AsideController.ROOT + "/route")
    String route(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("unit", "routeUnit", "reason", "routeReason");
        CaseActs.Act act = actor -> teamwork.reroute(
                number, form.getOrDefault("routeUnit", ""), form.getOrDefault("routeReason", ""), actor);
        return acts.run(new CaseActs.Deed(number, "route", Panels.lists(form), names), act, model, response, flash);
    }
}
