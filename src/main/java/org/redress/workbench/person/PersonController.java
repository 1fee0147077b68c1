package org.redress.workbench.person;

import jakarta.servlet.http.HttpServletResponse;
import org.redress.person.Persons;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a person: their appeals, how they are reached, who else they may be; merging and undoing it. */
@Controller
class PersonController {

    private static final String VIEW = "workbench/person";

    private final Me me;
    private final Persons persons;
    private final Sentences sentences;

    PersonController(Me me, Persons persons, Sentences sentences) {
        this.me = me;
        this.persons = persons;
        this.sentences = sentences;
    }

    @GetMapping("/persons/{id:\\d{1,18}}")
    String open(@PathVariable long id, Model model) {
        model.addAttribute("person", persons.read(id, me.actor()));
        return VIEW;
    }

    @PostMapping("/persons/{id:\\d{1,18}}/merge")
    String merge(
            @PathVariable long id,
            @RequestParam long other,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = me.actor();
        model.addAttribute("other", other);
        return run(id, reason, model, response, flash, "person.merged", () -> persons.merge(id, other, reason, actor));
    }

    @PostMapping("/persons/{id:\\d{1,18}}/merges/{merge:\\d{1,18}}/undo")
    String undo(
            @PathVariable long id,
            @PathVariable long merge,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = me.actor();
        return run(id, "", model, response, flash, "person.mergeUndone", () -> persons.undo(merge, actor));
    }

    private String run(
            long id,
            String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            String done,
            Runnable act) {
        try {
            act.run();
            flash.addFlashAttribute("done", done);
            return "redirect:/persons/" + id;
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN || refused.why() == Refused.Why.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(refused.why() == Refused.Why.INVALID ? 422 : 409);
            model.addAttribute("refused", sentences.of(refused).get(0).sentence());
            model.addAttribute("reason", reason);
            return open(id, model);
        }
    }
}
