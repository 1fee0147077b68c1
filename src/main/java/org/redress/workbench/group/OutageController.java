package org.redress.workbench.group;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.redress.organisation.Organisation;
import org.redress.resolution.joint.NewOutage;
import org.redress.resolution.joint.OutageWork;
import org.redress.routing.Routing;
import org.redress.shared.Refused;
import org.redress.web.Choice;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.redress.workbench.Me;
import org.redress.workbench.task.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports a mass outage: where, who leads, the cause, the expected end. */
@Controller
class OutageController {

    private final Me me;
    private final OutageWork outages;
    private final Organisation organisation;
    private final Routing routing;
    private final Moments moments;
    private final Labels labels;
    private final Sentences sentences;

    OutageController(
            Me me,
            OutageWork outages,
            Organisation organisation,
            Routing routing,
            Moments moments,
            Labels labels,
            Sentences sentences) {
        this.me = me;
        this.outages = outages;
        this.organisation = organisation;
        this.routing = routing;
        this.moments = moments;
        this.labels = labels;
        this.sentences = sentences;
    }

    @GetMapping("/groups/outage")
    String form(Model model) {
        mayReport();
        return page(FormView.of(Map.of()), model);
    }

    @PostMapping("/groups/outage")
    String report(@RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
        mayReport();
        try {
            NewOutage told = new NewOutage(
                    typed.get("title"),
                    code(typed, "territory"),
                    code(typed, "unit"),
                    typed.get("feeder"),
                    typed.get("places"),
                    moments.read("began", typed.get("began")),
                    typed.get("cause"),
                    moments.read("expected", typed.get("expected")));
            return "redirect:/groups/" + outages.report(told, me.actor());
        } catch (Refused refused) {
            response.setStatus(422);
            return page(FormView.of(Panels.lists(typed)).with(sentences.of(refused)), model);
        }
    }

    private void mayReport() {
        if (!outages.mayReport(me.actor())) {
            throw Refused.forbidden("joint.mayNotReport");
        }
    }

    private static @org.jspecify.annotations.Nullable String code(Map<String, String> typed, String field) {
        String code = typed.get(field);
        return code == null || code.isBlank() ? null : code;
    }

    private String page(FormView form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "territories",
                organisation.territories().stream()
                        .map(one -> Choice.of(one.code(), labels.said(one.names())))
                        .toList());
        List<Choice> units = organisation.units().stream()
                .filter(unit -> routing.isManned(unit.code()))
                .map(unit -> Choice.of(unit.code(), labels.said(unit.names())))
                .toList();
        model.addAttribute("units", units);
        return "workbench/outage-new";
    }
}
