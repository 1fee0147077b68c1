package org.redress.portal.track;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redress.portal.PublicLimits;
import org.redress.portal.TooOften;
import org.redress.shared.CleanText;
import org.redress.shared.Refused.Fault;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A lost link: the page after it is the same whether or not the number and the contact were right. */
@Controller
class LostPage {

    private static final int LONGEST = 254;

    private final LostLink lostLink;
    private final PublicLimits limits;
    private final Sentences sentences;

    LostPage(LostLink lostLink, PublicLimits limits, Sentences sentences) {
        this.lostLink = lostLink;
        this.limits = limits;
        this.sentences = sentences;
    }

    @GetMapping("/reception/lost")
    String lost(Model model) {
        model.addAttribute("form", FormView.of(Map.of()));
        return "track/lost";
    }

    @GetMapping("/reception/lost/sent")
    String sent() {
        return "track/sent";
    }

    @PostMapping("/reception/lost")
    String asked(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String contact,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!limits.mayTry(request.getRemoteAddr())) {
            throw new TooOften();
        }
        List<Fault> faults = new ArrayList<>();
        fault("number", number, faults);
        fault("contact", contact, faults);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Map<String, List<String>> typed = Map.of("number", List.of(number), "contact", List.of(contact));
            model.addAttribute("form", FormView.of(typed).with(sentences.of(faults)));
            return "track/lost";
        }
        if (!lostLink.asked(number.strip(), contact.strip())) {
            limits.missed(request.getRemoteAddr());
        }
        return "redirect:/reception/lost/sent";
    }

    private static void fault(String field, String typed, List<Fault> faults) {
        if (typed.isBlank()) {
            faults.add(new Fault(field, "track.lost." + field + ".missing", List.of()));
        } else {
            CleanText.lineFault(field, typed, LONGEST).ifPresent(faults::add);
        }
    }
}
