package org.redress.workbench.appeal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.resolution.authority.ConsumerAppeals;
import org.redress.resolution.authority.Documents;
import org.redress.workbench.Me;
import org.redress.workbench.Uploads;
import org.redress.workbench.task.Panels;
import org.redress.workbench.team.RequestPanel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an authority's request is about, and the documents that answer it. */
@Controller
class RequestController {

    private final Me me;
    private final CaseActs acts;
    private final CasePages pages;
    private final ConsumerAppeals consumers;
    private final Documents documents;
    private final RequestPanel panel;
    private final ConsumerForm forms;

    RequestController(
            Me me,
            CaseActs acts,
            CasePages pages,
            ConsumerAppeals consumers,
            Documents documents,
            RequestPanel panel,
            ConsumerForm forms) {
        this.me = me;
        this.acts = acts;
        this.pages = pages;
        this.consumers = consumers;
        this.documents = documents;
        this.panel = panel;
        this.forms = forms;
    }

    /** By POST, so that a name stands in no address; the page comes again with what was found. */
    @PostMapping(AsideController.ROOT + "/consumer/search")
    String search(@PathVariable String number, @RequestParam Map<String, String> form, Model model) {
        Appeal appeal = pages.readable(number, me.actor());
        String words = form.getOrDefault("consumerWords", "").strip();
        model.addAttribute(
                "consumersFound",
                words.isEmpty() || words.length() > 200 || !panel.mayLink(appeal) ? List.of() : panel.search(words));
        CaseForms typed = CaseForms.refused("consumer", Panels.lists(form), List.of());
        return pages.show(appeal, me.actor(), typed, null, model);
    }

    @PostMapping(AsideController.ROOT + "/consumer")
    String link(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String other = form.getOrDefault("consumer", "").strip().toUpperCase(Locale.ROOT);
        return run("consumer", number, form, actor -> consumers.link(number, other, actor), model, response, flash);
    }

    @PostMapping(AsideController.ROOT + "/consumer/removal")
    String unlink(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String other = form.getOrDefault("consumer", "");
        return run("unlink", number, form, actor -> consumers.unlink(number, other, actor), model, response, flash);
    }

    @PostMapping(AsideController.ROOT + "/consumer/new")
    String make(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Appeal request = pages.readable(number, me.actor());
        String key = form.getOrDefault("key", UUID.randomUUID().toString());
        CaseActs.Act act = actor -> consumers.make(number, forms.filing(form, request), key, actor);
        return acts.run(
                new CaseActs.Deed(number, "consumerNew", Panels.lists(form), ConsumerForm.NAMES),
                act,
                model,
                response,
                flash);
    }

    @PostMapping(AsideController.ROOT + "/documents")
    String upload(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "documentFiles", required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act = actor -> documents.upload(number, form.get("documentTitle"), Uploads.read(files), actor);
        return run("documents", number, form, act, model, response, flash);
    }

    @PostMapping(AsideController.ROOT + "/documents/{file}/inclusion")
    String include(
            @PathVariable String number,
            @PathVariable long file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act = actor -> documents.include(number, file, null, actor);
        return run("documents", number, Map.of(), act, model, response, flash);
    }

    @PostMapping(AsideController.ROOT + "/documents/{id}/removal")
    String remove(
            @PathVariable String number,
            @PathVariable long id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act = actor -> documents.remove(number, id, actor);
        return run("documentRemoved", number, Map.of(), act, model, response, flash);
    }

    private String run(
            String what,
            String number,
            Map<String, String> form,
            CaseActs.Act act,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Map<String, String> names = Map.of("files", "documentFiles", "title", "documentTitle");
        return acts.run(new CaseActs.Deed(number, what, Panels.lists(form), names), act, model, response, flash);
    }
}
