package org.redress.workbench.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.organisation.access.Tokens;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tokens for programs: issued by the administrator, shown once, revoked when they are no longer wanted. */
@Controller
class TokensController {

    private final Me me;
    private final Rights rights;
    private final Organisation organisation;
    private final Tokens tokens;
    private final Sentences sentences;

    TokensController(Me me, Rights rights, Organisation organisation, Tokens tokens, Sentences sentences) {
        this.me = me;
        this.rights = rights;
        this.organisation = organisation;
        this.tokens = tokens;
        this.sentences = sentences;
    }

    @GetMapping("/tokens")
    String list(Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        return page(FormView.of(Map.of()), model);
    }

    /** The token is answered at once and never kept, so that it stands in no session and no address. */
    @PostMapping("/tokens")
    String issue(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String purpose,
            Model model,
            HttpServletResponse response) {
        try {
            model.addAttribute("issued", tokens.issue(login, purpose, me.actor()));
            response.setHeader("Cache-Control", "no-store");
            return page(FormView.of(Map.of()), model);
        } catch (Refused refused) {
            if (refused.why() != Refused.Why.INVALID) {
                throw refused;
            }
            response.setStatus(422);
            Map<String, List<String>> typed = Map.of("login", List.of(login), "purpose", List.of(purpose));
            return page(FormView.of(typed).with(sentences.of(refused)), model);
        }
    }

    @PostMapping("/tokens/{id:\\d{1,18}}/revocation")
    String revoke(@PathVariable long id, RedirectAttributes flash) {
        tokens.revoke(id, me.actor());
        flash.addFlashAttribute("done", "tokens.revoked");
        return "redirect:/tokens";
    }

    private String page(FormView form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("tokens", tokens.all());
        model.addAttribute("people", organisation.people());
        return "workbench/tokens";
    }
}
