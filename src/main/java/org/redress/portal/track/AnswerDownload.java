package org.redress.portal.track;

import jakarta.servlet.http.HttpServletRequest;
import org.redress.correspondence.AnswerPaper;
import org.redress.correspondence.paper.Pdf;
import org.redress.portal.PublicLimits;
import org.redress.portal.TooOften;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.shared.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The answer as a letter on paper, for whoever holds the secret link. */
@Controller
class AnswerDownload {

    private final Registry registry;
    private final AnswerPaper paper;
    private final PublicLimits limits;

    AnswerDownload(Registry registry, AnswerPaper paper, PublicLimits limits) {
        this.registry = registry;
        this.paper = paper;
        this.limits = limits;
    }

    @GetMapping("/t/{token}/answer.pdf")
    ResponseEntity<byte[]> answer(@PathVariable String token, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!limits.mayTry(address)) {
            throw new TooOften();
        }
        Appeal appeal = registry.behind(token).orElse(null);
        if (appeal == null) {
            limits.missed(address);
            throw Refused.notFound("track.unknown");
        }
        boolean given = appeal.state() == State.ANSWERED || appeal.state().ended();
        Pdf pdf = (given ? paper.of(appeal.number()) : java.util.Optional.<Pdf>empty())
                .orElseThrow(() -> Refused.notFound("track.unknown"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"" + pdf.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Cache-Control", "no-store")
                .body(pdf.content());
    }
}
