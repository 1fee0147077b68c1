package org.redress.workbench.person;

import java.util.Arrays;
import java.util.Map;
import org.redress.person.Persons;
import org.redress.resolution.twin.Twins;
import org.redress.resolution.twin.Verdict;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decisions on the case page: a duplicate, a repeat, neither; undone; or another person's appeal. */
@Controller
class TwinController {

    private static final String APPEAL = "/appeals/{number:R-\\d{4}-\\d{6}}";

    private final Me me;
    private final Twins twins;
    private final Persons persons;
    private final Sentences sentences;

    TwinController(Me me, Twins twins, Persons persons, Sentences sentences) {
        this.me = me;
        this.twins = twins;
        this.persons = persons;
        this.sentences = sentences;
    }

    @PostMapping(APPEAL + "/twin")
    String decide(@PathVariable String number, @RequestParam Map<String, String> form, RedirectAttributes flash) {
        Actor actor = me.actor();
        return run(number, form, flash, "twin.done", () -> {
            Verdict verdict = Arrays.stream(Verdict.values())
                    .filter(one -> one.name().equals(form.get("verdict")))
                    .findFirst()
                    .orElseThrow(() -> Refused.invalid("verdict", "forms.choose"));
            twins.decide(number, form.getOrDefault("other", ""), verdict, form.get("reason"), actor);
        });
    }

    @PostMapping(APPEAL + "/twin/undo")
    String undo(@PathVariable String number, RedirectAttributes flash) {
        Actor actor = me.actor();
        return run(number, Map.of(), flash, "twin.undone", () -> twins.undo(number, actor));
    }

    @PostMapping(APPEAL + "/person")
    String part(@PathVariable String number, @RequestParam Map<String, String> form, RedirectAttributes flash) {
        Actor actor = me.actor();
        return run(
                number,
                form,
                flash,
                "person.parted",
                () -> persons.part(number, form.getOrDefault("partReason", ""), actor));
    }

    /** Back to the case, with what was typed when it was refused. */
    private String run(String number, Map<String, String> form, RedirectAttributes flash, String done, Runnable act) {
        try {
            act.run();
            flash.addFlashAttribute("done", done);
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN || refused.why() == Refused.Why.NOT_FOUND) {
                throw refused;
            }
            flash.addFlashAttribute("refused", sentences.of(refused).get(0).sentence());
            flash.addFlashAttribute("twinTyped", form);
        }
        return "redirect:/appeals/" + number;
    }
}
