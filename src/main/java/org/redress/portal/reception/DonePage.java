package org.redress.portal.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.redress.portal.filing.Draft;
import org.redress.portal.track.Tracking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The number, the answer-by date with its reason, the secret link: shown again to the browser that filed it. */
@Controller
class DonePage {

    private final DraftCookie cookie;
    private final Tracking tracking;

    DonePage(DraftCookie cookie, Tracking tracking) {
        this.cookie = cookie;
        this.tracking = tracking;
    }

    @GetMapping("/reception/done")
    String done(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<String> token = cookie.draft(request).filter(Draft::sent).map(Draft::token);
        if (token.isEmpty()) {
            return "redirect:/reception";
        }
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("noindex", true);
        model.addAttribute("track", tracking.behind(token.get()));
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/t/" + token.get())
                        .toUriString());
        return "reception/done";
    }
}
