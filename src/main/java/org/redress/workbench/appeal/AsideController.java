package org.redress.workbench.appeal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Intake;
import org.redress.resolution.Resolution;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
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

    static final String ROOT = "/appeals/{number:R-\\d{4}-\\d{6}}";

    private final CaseActs acts;
    private final Resolution resolution;
    private final Intake intake;

    AsideController(CaseActs acts, Resolution resolution, Intake intake) {
        this.acts = acts;
        this.resolution = resolution;
        this.intake = intake;
    }

    @PostMapping(ROOT + "/input")
    String input(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("unit", "inputUnit", "question", "inputQuestion", "due", "inputDue");
        CaseActs.Act act = actor -> resolution.requestInput(
                number,
                form.getOrDefault("inputUnit", ""),
                form.getOrDefault("inputQuestion", ""),
                day(form.getOrDefault("inputDue", "")),
                actor);
        return acts.run(new CaseActs.Deed(number, "input", Panels.lists(form), names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/question")
    String question(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("reach", "askReach", "channel", "askReach", "question", "askQuestion");
        CaseActs.Act act =
                actor -> resolution.askApplicant(number, reach(form), form.getOrDefault("askQuestion", ""), actor);
        return acts.run(new CaseActs.Deed(number, "question", Panels.lists(form), names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/extension")
    String extension(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("days", "extDays", "reason", "extReason");
        CaseActs.Act act =
                actor -> resolution.requestExtension(number, days(form), form.getOrDefault("extReason", ""), actor);
        return acts.run(new CaseActs.Deed(number, "extension", Panels.lists(form), names), act, model, response, flash);
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
        CaseActs.Act act = actor ->
                intake.reply(number, form.getOrDefault("replyText", ""), Uploads.read(files), "staff:" + key, actor);
        return acts.run(new CaseActs.Deed(number, "reply", Panels.lists(form), names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/assignment")
    String assignment(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("login", "toLogin");
        CaseActs.Act act = actor -> resolution.reassign(number, form.getOrDefault("toLogin", ""), actor);
        return acts.run(
                new CaseActs.Deed(number, "assignment", Panels.lists(form), names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/note")
    String note(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act = actor -> resolution.note(number, form.getOrDefault("noteText", ""), actor);
        return acts.run(
                new CaseActs.Deed(number, "note", Panels.lists(form), Map.of("text", "noteText")),
                act,
                model,
                response,
                flash);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException notOne) {
            throw Refused.invalid("due", "authority.notDate");
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
