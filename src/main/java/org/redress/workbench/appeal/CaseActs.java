package org.redress.workbench.appeal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.Fault;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Carries out what a form beside the task asks for, and shows the case again with what was typed when it is refused. */
@Component
public class CaseActs {

    private final Me me;
    private final CasePages pages;
    private final Sentences sentences;

    CaseActs(Me me, CasePages pages, Sentences sentences) {
        this.me = me;
        this.pages = pages;
        this.sentences = sentences;
    }

    /** What is to be done once the reader may see the appeal. */
    public interface Act {

        /** Does it. */
        void by(Actor actor);
    }

    /** One deed: on which appeal, by which form, and how the module's fields are named on the page. */
    public record Deed(String number, String form, Map<String, List<String>> typed, Map<String, String> names) {}

    /** Does it and goes back to the case, or shows the case with what was typed and why it was refused. */
    public String run(Deed deed, Act act, Model model, HttpServletResponse response, RedirectAttributes flash) {
        Actor actor = me.actor();
        Appeal appeal = pages.readable(deed.number(), actor);
        try {
            act.by(actor);
            flash.addFlashAttribute("done", "done." + deed.form());
            return "redirect:/appeals/" + deed.number();
        } catch (Refused refused) {
            response.setStatus(refused.why() == Refused.Why.INVALID ? 422 : 409);
            List<Fault> faults = sentences.of(refused).stream()
                    .map(fault -> new Fault(deed.names().getOrDefault(fault.field(), ""), fault.sentence()))
                    .collect(Collectors.toList());
            CaseForms typed = CaseForms.refused(deed.form(), deed.typed(), faults);
            return pages.show(
                    appeal, actor, typed, CaseController.days(first(deed.typed().get("extDays"))), model);
        }
    }

    private static @Nullable String first(@Nullable List<String> typed) {
        return typed == null || typed.isEmpty() ? null : typed.get(0);
    }
}
