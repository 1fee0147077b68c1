package org.redress.workbench.appeal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Intake;
import org.redress.registry.Appeal;
import org.redress.resolution.Resolution;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.web.Fault;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.redress.workbench.Uploads;
import org.redress.workbench.task.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done with an appeal beside its task: ask a unit, ask the applicant, ask for time, enter a reply, give it to another. */
@Controller
class AsideController {

    private static final String ROOT = "/appeals/{number:R-\\d{4}-\\d{6}}";

    private final Me me;
    private final CasePages pages;
    private final Resolution resolution;
    private final Intake intake;
    private final Sentences sentences;

    AsideController(Me me, CasePages pages, Resolution resolution, Intake intake, Sentences sentences) {
        this.me = me;
        this.pages = pages;
        this.resolution = resolution;
        this.intake = intake;
        this.sentences = sentences;
    }

    @PostMapping(ROOT + "/input")
    String input(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("unit", "inputUnit", "question", "inputQuestion");
        Act act = actor -> resolution.requestInput(
                number, form.getOrDefault("inputUnit", ""), form.getOrDefault("inputQuestion", ""), actor);
        return run(new Deed(number, "input", form, names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/question")
    String question(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("reach", "askReach", "channel", "askReach", "question", "askQuestion");
        Act act = actor -> resolution.askApplicant(number, reach(form), form.getOrDefault("askQuestion", ""), actor);
        return run(new Deed(number, "question", form, names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/extension")
    String extension(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("days", "extDays", "reason", "extReason");
        Act act = actor -> resolution.requestExtension(number, days(form), form.getOrDefault("extReason", ""), actor);
        return run(new Deed(number, "extension", form, names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/reply")
    String reply(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "replyFiles", required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("text", "replyText", "files", "replyFiles");
        String key = form.getOrDefault("key", UUID.randomUUID().toString());
        Act act = actor ->
                intake.reply(number, form.getOrDefault("replyText", ""), Uploads.read(files), "staff:" + key, actor);
        return run(new Deed(number, "reply", form, names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/assignment")
    String assignment(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("login", "toLogin");
        Act act = actor -> resolution.reassign(number, form.getOrDefault("toLogin", ""), actor);
        return run(new Deed(number, "assignment", form, names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/note")
    String note(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Act act = actor -> resolution.note(number, form.getOrDefault("noteText", ""), actor);
        return run(new Deed(number, "note", form, Map.of("text", "noteText")), act, model, response, flash);
    }

    /** What is to be done once the reader may see the appeal. */
    private interface Act {
        void by(Actor actor);
    }

    /** One deed: on which appeal, by which form, and how the module's fields are named on the page. */
    private record Deed(String number, String form, Map<String, String> typed, Map<String, String> names) {}

    private String run(Deed deed, Act act, Model model, HttpServletResponse response, RedirectAttributes flash) {
        Actor actor = me.actor();
        Appeal appeal = pages.readable(deed.number(), actor);
        try {
            act.by(actor);
            flash.addFlashAttribute("done", "done." + deed.form());
            return "redirect:/appeals/" + deed.number();
        } catch (Refused refused) {
            response.setStatus(refused.why() == Refused.Why.INVALID ? 422 : 409);
            List<Fault> faults = sentences.of(refused).stream()
                    .map(fault -> new Fault(deed.names().getOrDefault(fault.field(), ""), fault.sentence()))
                    .collect(Collectors.toList());
            CaseForms typed = CaseForms.refused(deed.form(), Panels.lists(deed.typed()), faults);
            return pages.show(
                    appeal, actor, typed, CaseController.days(deed.typed().get("extDays")), model);
        }
    }

    private static int days(Map<String, String> form) {
        Integer days = CaseController.days(form.get("extDays"));
        if (days == null) {
            throw Refused.invalid("days", "aside.days");
        }
        return days;
    }

    private static Reach reach(Map<String, String> form) {
        String code = form.getOrDefault("askReach", "");
        for (Reach reach : Reach.values()) {
            if (reach.name().equals(code)) {
                return reach;
            }
        }
        throw Refused.invalid("reach", "aside.reach");
    }
}
