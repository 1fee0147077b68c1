package org.redress.workbench.complaint;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.registry.files.AttachmentStore;
import org.redress.registry.files.CheckedFile;
import org.redress.registry.files.FileCheck;
import org.redress.resolution.FormDay;
import org.redress.resolution.action.Promises;
import org.redress.resolution.hearing.Naming;
import org.redress.resolution.hearing.Side.Party;
import org.redress.resolution.hearing.Sides;
import org.redress.shared.Refused;
import org.redress.workbench.Uploads;
import org.redress.workbench.appeal.CaseActs;
import org.redress.workbench.appeal.CaseActs.Deed;
import org.redress.workbench.task.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done about a complaint beside its task: who is complained of, what a side says, what is promised. */
@Controller
class ComplaintController {

    private static final String ROOT = "/appeals/{number:R-\\d{4}-\\d{6}}";

    private final CaseActs acts;
    private final Naming naming;
    private final Sides sides;
    private final Promises promises;
    private final FileCheck check;
    private final AttachmentStore attachments;

    ComplaintController(
            CaseActs acts,
            Naming naming,
            Sides sides,
            Promises promises,
            FileCheck check,
            AttachmentStore attachments) {
        this.acts = acts;
        this.naming = naming;
        this.sides = sides;
        this.promises = promises;
        this.check = check;
        this.attachments = attachments;
    }

    @PostMapping(ROOT + "/complained-of")
    String name(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("unit", "badUnit", "person", "badPerson", "reason", "badReason");
        CaseActs.Act act = actor -> naming.name(
                number, chosen(form, "badUnit"), chosen(form, "badPerson"), form.getOrDefault("badReason", ""), actor);
        return acts.run(new Deed(number, "complained", Panels.lists(form), names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/sides")
    String side(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "sideFiles", required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names =
                Map.of("party", "sideParty", "name", "sideName", "statement", "sideStatement", "files", "sideFiles");
        CaseActs.Act act = actor -> {
            List<CheckedFile> shown = check.checked("files", Uploads.read(files));
            long side = sides.add(
                    number,
                    party(form),
                    form.getOrDefault("sideName", ""),
                    form.getOrDefault("sideStatement", ""),
                    actor);
            sides.shows(
                    side,
                    number,
                    shown.stream()
                            .map(file -> attachments.put(number, file, actor))
                            .toList());
        };
        return acts.run(new Deed(number, "side", Panels.lists(form), names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/actions")
    String promise(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("what", "actionWhat", "owner", "actionOwner", "dueOn", "actionDue");
        CaseActs.Act act = actor -> promises.promise(
                number,
                form.get("actionWhat"),
                chosen(form, "actionOwner"),
                FormDay.of("dueOn", form.get("actionDue")),
                actor);
        return acts.run(new Deed(number, "action", Panels.lists(form), names), act, model, response, flash);
    }

    @PostMapping(ROOT + "/actions/{id:\\d{1,18}}/removal")
    String takeBack(
            @PathVariable String number,
            @PathVariable long id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return acts.run(
                new Deed(number, "actionRemoval", Map.of(), Map.of()),
                actor -> promises.takeBack(number, id, actor),
                model,
                response,
                flash);
    }

    static @Nullable String chosen(Map<String, String> form, String field) {
        String value = form.get(field);
        return value == null || value.isBlank() ? null : value;
    }

    private static Party party(Map<String, String> form) {
        return Stream.of(Party.values())
                .filter(one -> one.name().equals(form.get("sideParty")))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("party", "complaint.chooseParty"));
    }
}
