package org.redress.workbench.group;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.resolution.joint.Attached;
import org.redress.resolution.joint.Gathered;
import org.redress.resolution.joint.Investigations;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joins the appeals that are ticked in the work list: into a new group, one that is there, or an outage; tells of each. */
@Controller
class TickedController {

    private final Me me;
    private final Investigations investigations;
    private final Sentences sentences;

    TickedController(Me me, Investigations investigations, Sentences sentences) {
        this.me = me;
        this.investigations = investigations;
        this.sentences = sentences;
    }

    @PostMapping("/work/joined")
    String join(
            @RequestParam(name = "ticked", required = false) @Nullable List<String> ticked,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash) {
        try {
            tell(joined(TypedNumbers.of(ticked), into, me.actor()), flash);
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            flash.addFlashAttribute("refused", sentences.of(refused).get(0).sentence());
        }
        return "redirect:" + (back.startsWith("/work?") ? back : "/work");
    }

    private Gathered joined(List<String> numbers, String into, Actor actor) {
        return into.isBlank()
                ? investigations.gatherThose(numbers, actor)
                : new Gathered(into, investigations.add(into, numbers, actor));
    }

    private void tell(Gathered done, RedirectAttributes flash) {
        flash.addFlashAttribute("joinedIn", done.in());
        flash.addFlashAttribute("joinedAll", done.each().size());
        if (done.in() > 0) {
            flash.addFlashAttribute("joinedGroup", done.code());
        }
        List<String> not = new ArrayList<>();
        for (Attached one : done.each()) {
            if (one.refused() != null) {
                not.add(sentence(one.number(), one.refused()));
            }
        }
        flash.addFlashAttribute("joinedNot", not);
    }

    private String sentence(String number, Refused refused) {
        String why = sentences.of(refused).get(0).sentence();
        return why.contains(number) ? why : number + ": " + why;
    }
}
