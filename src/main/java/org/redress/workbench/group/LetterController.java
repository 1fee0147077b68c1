package org.redress.workbench.group;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.intake.collective.Collectives;
import org.redress.intake.collective.Signer;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.redress.workbench.Uploads;
import org.redress.workbench.entry.CollectiveEntry;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A collective letter: the letter once, and those who signed it as a list that is checked line by line. */
@Controller
class LetterController {

    private final Me me;
    private final Rights rights;
    private final Collectives collectives;
    private final CollectiveEntry entry;
    private final Organisation organisation;
    private final Sentences sentences;

    LetterController(
            Me me,
            Rights rights,
            Collectives collectives,
            CollectiveEntry entry,
            Organisation organisation,
            Sentences sentences) {
        this.me = me;
        this.rights = rights;
        this.collectives = collectives;
        this.entry = entry;
        this.organisation = organisation;
        this.sentences = sentences;
    }

    @GetMapping("/groups/letter")
    String form(Model model) {
        rights.require(me.actor(), Action.REGISTER, null);
        return page(entry.empty(), UUID.randomUUID().toString(), List.of(), model);
    }

    /** Shows what the list says of each, or registers all; nothing is registered while one line has a fault. */
    @PostMapping("/groups/letter")
    String register(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "table", required = false) @Nullable List<MultipartFile> table,
            Model model,
            HttpServletResponse response) {
        rights.require(me.actor(), Action.REGISTER, null);
        String key = typed.getFirst("key");
        String once =
                key == null || !key.matches("[0-9a-f-]{36}") ? UUID.randomUUID().toString() : key;
        String list = entry.list(typed.getFirst("list"), Uploads.read(table));
        typed.set("list", list);
        List<Signer> signers = List.of();
        try {
            var filing = entry.filing(
                    typed, organisation.zone(), LocaleContextHolder.getLocale().getLanguage(), Uploads.read(files));
            signers = collectives.read(filing, list, me.actor());
            if (typed.containsKey("check")) {
                return page(FormView.of(typed), once, signers, model);
            }
            return "redirect:/groups/" + collectives.receive(filing, list, "letter:" + once, me.actor());
        } catch (Refused refused) {
            response.setStatus(422);
            return page(FormView.of(typed).with(sentences.of(refused)), once, signers, model);
        }
    }

    private String page(FormView form, String key, List<Signer> signers, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        model.addAttribute(
                "signers",
                signers.stream()
                        .map(one -> new SignerLine(
                                one,
                                sentences.of(one.faults()).stream()
                                        .map(fault -> fault.sentence())
                                        .distinct()
                                        .toList()))
                        .toList());
        entry.choices(model);
        return "workbench/letter-new";
    }
}
