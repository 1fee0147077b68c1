package org.redress.portal.track;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Intake;
import org.redress.portal.filing.DraftFiles;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The applicant's page behind the secret link: where the appeal stands, a reply to a question, the answer. */
@Controller
class TrackPage {

    private final SecretLinks links;
    private final Intake intake;
    private final Sentences sentences;

    TrackPage(SecretLinks links, Intake intake, Sentences sentences) {
        this.links = links;
        this.intake = intake;
        this.sentences = sentences;
    }

    @GetMapping("/t/{token}")
    String track(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        Track track = links.found(token, request);
        return page(track, FormView.of(Map.of("key", List.of(UUID.randomUUID().toString()))), response, model);
    }

    @PostMapping("/t/{token}/reply")
    String reply(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Track track = links.found(token, request);
        try {
            CleanText.required("text", text, Intake.LONGEST_TEXT);
            String once = CleanText.required("key", key, 60);
            intake.reply(
                    track.appeal().number(),
                    text,
                    DraftFiles.named(file == null ? List.of() : file),
                    once,
                    Actor.APPLICANT);
        } catch (Refused refused) {
            if (refused.why() != Refused.Why.INVALID) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FormView form = FormView.of(Map.of("text", List.of(text), "key", List.of(key)));
            return page(track, form.with(sentences.of(refused)), response, model);
        }
        return "redirect:/t/" + token + "?replied";
    }

    static String page(Track track, FormView form, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        model.addAttribute("noindex", true);
        model.addAttribute("track", track);
        model.addAttribute("form", form);
        return "track/track";
    }
}
