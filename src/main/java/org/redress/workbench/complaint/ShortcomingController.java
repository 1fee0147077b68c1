package org.redress.workbench.complaint;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.redress.resolution.shortcoming.Shortcoming;
import org.redress.resolution.shortcoming.Shortcomings;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.redress.workbench.task.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shortcomings that are followed until they are removed: management sees all, a head those of their units, an owner their own. */
@Controller
class ShortcomingController {

    private final Me me;
    private final Shortcomings shortcomings;
    private final Sentences sentences;

    ShortcomingController(Me me, Shortcomings shortcomings, Sentences sentences) {
        this.me = me;
        this.shortcomings = shortcomings;
        this.sentences = sentences;
    }

    @GetMapping("/shortcomings")
    String list(Model model) {
        return show(0, FormView.of(Map.of()), model);
    }

    @PostMapping("/shortcomings/{id:\\d{1,18}}/removal")
    String remove(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            shortcomings.remove(id, form, me.actor());
            flash.addFlashAttribute("done", "shortcomings.done");
            return "redirect:/shortcomings";
        } catch (Refused refused) {
            if (refused.why() != Refused.Why.INVALID) {
                throw refused;
            }
            response.setStatus(422);
            return show(id, FormView.of(Panels.lists(form)).with(sentences.of(refused)), model);
        }
    }

    private String show(long typed, FormView form, Model model) {
        Actor actor = me.actor();
        var open = shortcomings.seenBy(actor, Shortcoming.State.OPEN);
        model.addAttribute("open", open);
        model.addAttribute("removed", shortcomings.seenBy(actor, Shortcoming.State.REMOVED));
        model.addAttribute(
                "mine",
                open.stream()
                        .filter(one -> shortcomings.mayRemove(one, actor))
                        .map(Shortcoming::id)
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("form", form);
        model.addAttribute("blank", FormView.of(Map.of()));
        return "workbench/shortcomings";
    }
}
