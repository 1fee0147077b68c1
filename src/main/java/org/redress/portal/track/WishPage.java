package org.redress.portal.track;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.redress.resolution.Wish;
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

/** The applicant withdraws the appeal, by a second click on a page that says what it means, or asks to open it again. */
@Controller
class WishPage {

    private final SecretLinks links;
    private final Wish wish;
    private final Sentences sentences;

    WishPage(SecretLinks links, Wish wish, Sentences sentences) {
        this.links = links;
        this.wish = wish;
        this.sentences = sentences;
    }

    @GetMapping("/t/{token}/withdrawal")
    String withdrawal(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        Track track = links.found(token, request);
        return track.wishes().mayWithdraw()
                ? page("track/withdrawal", track, FormView.of(Map.of()), response, model)
                : back(token, "");
    }

    @PostMapping("/t/{token}/withdrawal")
    String withdraw(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Track track = links.found(token, request);
        try {
            wish.withdraw(track.appeal().number(), reason);
        } catch (Refused refused) {
            FormView form = FormView.of(Map.of("reason", List.of(reason)));
            return refused("track/withdrawal", track, form, refused, response, model);
        }
        return back(token, "?withdrawn");
    }

    @PostMapping("/t/{token}/withdrawal/refusal")
    String keep(@PathVariable String token, HttpServletRequest request) {
        wish.keep(links.found(token, request).appeal().number());
        return back(token, "?kept");
    }

    @GetMapping("/t/{token}/reopening")
    String reopening(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        Track track = links.found(token, request);
        return track.wishes().mayReopen()
                ? page("track/reopening", track, FormView.of(Map.of()), response, model)
                : back(token, "");
    }

    @PostMapping("/t/{token}/reopening")
    String reopen(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Track track = links.found(token, request);
        try {
            wish.reopen(track.appeal().number(), why, words);
        } catch (Refused refused) {
            FormView form = FormView.of(Map.of("why", List.of(why), "words", List.of(words)));
            return refused("track/reopening", track, form, refused, response, model);
        }
        return back(token, "?reopening");
    }

    private String refused(
            String view, Track track, FormView form, Refused refused, HttpServletResponse response, Model model) {
        response.setStatus(
                refused.why() == Refused.Why.INVALID
                        ? HttpStatus.UNPROCESSABLE_CONTENT.value()
                        : HttpStatus.CONFLICT.value());
        return page(view, track, form.with(sentences.of(refused)), response, model);
    }

    private static String back(String token, String what) {
        return "redirect:/t/" + token + what;
    }

    private static String page(String view, Track track, FormView form, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        model.addAttribute("noindex", true);
        model.addAttribute("track", track);
        model.addAttribute("form", form);
        return view;
    }
}
