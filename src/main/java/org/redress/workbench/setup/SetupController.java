package org.redress.workbench.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.organisation.access.Founding;
import org.redress.organisation.access.Setup;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the first administrator; afterwards there is nothing here any more. */
@Controller
class SetupController {

    private final Setup setup;
    private final Sentences sentences;

    SetupController(Setup setup, Sentences sentences) {
        this.setup = setup;
        this.sentences = sentences;
    }

    @GetMapping("/setup")
    String open(Model model) {
        requireOpen();
        return page(model, FormView.of(Map.of()));
    }

    @PostMapping("/setup")
    String found(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        requireOpen();
        try {
            setup.found(founding(typed), request.getRemoteAddr());
            return "redirect:/signin";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, kept(typed).with(sentences.of(refused)));
        }
    }

    private void requireOpen() {
        if (!setup.isOpen()) {
            throw Refused.notFound("setup.closed");
        }
    }

    private String page(Model model, FormView form) {
        model.addAttribute("form", form);
        model.addAttribute("unnamed", setup.isUnnamed());
        return "workbench/setup";
    }

    private static Founding founding(Map<String, String> typed) {
        return new Founding(
                typed.getOrDefault("code", ""),
                typed.getOrDefault("organisation", ""),
                typed.getOrDefault("login", ""),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("email", ""),
                typed.getOrDefault("password", ""));
    }

    /** What was typed comes back, all but the password. */
    private static FormView kept(Map<String, String> typed) {
        Map<String, List<String>> kept = new HashMap<>();
        typed.forEach((field, value) -> kept.put(field, List.of(value)));
        kept.remove("password");
        return FormView.of(kept);
    }
}
