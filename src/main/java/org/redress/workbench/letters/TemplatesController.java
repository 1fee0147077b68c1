package org.redress.workbench.letters;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.paper.TemplateTrial;
import org.redress.correspondence.template.LetterTemplates;
import org.redress.correspondence.template.TemplateKey;
import org.redress.correspondence.template.Wording;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of letters: looked at, changed after the effect was seen, compared, gone back to. */
@Controller
class TemplatesController {

    private final Me me;
    private final Rights rights;
    private final LetterTemplates templates;
    private final TemplateTrial trial;
    private final TemplatePages pages;
    private final Sentences sentences;

    TemplatesController(
            Me me,
            Rights rights,
            LetterTemplates templates,
            TemplateTrial trial,
            TemplatePages pages,
            Sentences sentences) {
        this.me = me;
        this.rights = rights;
        this.templates = templates;
        this.trial = trial;
        this.pages = pages;
        this.sentences = sentences;
    }

    @GetMapping("/letters/templates")
    String list(Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        return pages.list(model);
    }

    @GetMapping("/letters/templates/{letter}")
    String editor(@PathVariable String letter, @RequestParam Map<String, String> asked, Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        TemplateKey key = pages.key(letter, asked);
        LetterTemplates.Standing standing = templates.standing(key);
        return pages.editor(standing, form(standing.wording(), standing.version()), model);
    }

    /** Shows what the words would do; nothing is changed yet. */
    @PostMapping("/letters/templates/{letter}/preview")
    String preview(
            @PathVariable String letter,
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletResponse response) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        TemplateKey key = pages.key(letter, asked);
        try {
            return pages.effect(key, templates.effect(key, typed(asked)), null, model);
        } catch (Refused refused) {
            return mended(key, asked, refused, model, response);
        }
    }

    /** Back from the effect to writing, with what was typed. */
    @PostMapping("/letters/templates/{letter}/draft")
    String draft(@PathVariable String letter, @RequestParam Map<String, String> asked, Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        TemplateKey key = pages.key(letter, asked);
        return pages.editor(templates.standing(key), form(typed(asked), seen(asked)), model);
    }

    /** The words on paper, tried with an invented appeal. */
    @PostMapping("/letters/templates/{letter}/paper")
    ResponseEntity<byte[]> paper(@PathVariable String letter, @RequestParam Map<String, String> asked) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        TemplateKey key = pages.key(letter, asked);
        byte[] pdf =
                trial.pdf(key, templates.effect(key, typed(asked)).becomes()).content();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline; filename=\"" + key.letter() + "-" + key.language() + ".pdf\"")
                .body(pdf);
    }

    /** An earlier version beside what holds; version 0 is the built-in one. */
    @GetMapping("/letters/templates/{letter}/versions/{version}")
    String version(
            @PathVariable String letter,
            @PathVariable int version,
            @RequestParam Map<String, String> asked,
            Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        TemplateKey key = pages.key(letter, asked);
        return pages.effect(key, templates.effect(key, templates.words(key, version)), version, model);
    }

    /** Lets the words hold from now on; what was typed stays when somebody was faster. */
    @PostMapping("/letters/templates/{letter}")
    String save(
            @PathVariable String letter,
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        TemplateKey key = pages.key(letter, asked);
        int seen = seen(asked);
        try {
            if (asked.containsKey("back")) {
                templates.backToBuiltIn(key, seen, me.actor());
            } else {
                templates.save(key, typed(asked), seen, me.actor());
            }
        } catch (Refused refused) {
            return mended(key, asked, refused, model, response);
        }
        flash.addFlashAttribute("done", sentences.say("template.done"));
        return "redirect:" + pages.address(key);
    }

    private String mended(
            TemplateKey key, Map<String, String> asked, Refused refused, Model model, HttpServletResponse response) {
        boolean conflict = refused.why() == Refused.Why.CONFLICT;
        if (!conflict && refused.why() != Refused.Why.INVALID) {
            throw refused;
        }
        response.setStatus(conflict ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
        LetterTemplates.Standing standing = templates.standing(key);
        model.addAttribute("other", conflict ? standing.wording() : null);
        int seen = conflict ? standing.version() : seen(asked);
        return pages.editor(standing, form(typed(asked), seen).with(sentences.of(refused)), model);
    }

    private static Wording typed(Map<String, String> asked) {
        return new Wording(text(asked, "subject"), text(asked, "body"), text(asked, "link"));
    }

    private static String text(Map<String, String> asked, String field) {
        return asked.getOrDefault(field, "");
    }

    private static int seen(Map<String, String> asked) {
        @Nullable String seen = asked.get("seen");
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }

    private static FormView form(Wording words, int seen) {
        return FormView.of(Map.of(
                "subject", List.of(words.subject()),
                "body", List.of(words.body()),
                "link", List.of(words.link()),
                "seen", List.of(Integer.toString(seen))));
    }
}
