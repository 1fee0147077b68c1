package org.redress.workbench.group;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.resolution.joint.Attached;
import org.redress.resolution.joint.Investigations;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joins appeals: by their numbers, chosen in the work list, or one from its case page with one key. */
@Controller
class GatherController {

    private final Me me;
    private final Investigations investigations;
    private final Sentences sentences;

    GatherController(Me me, Investigations investigations, Sentences sentences) {
        this.me = me;
        this.investigations = investigations;
        this.sentences = sentences;
    }

    @GetMapping("/groups/new")
    String form(@RequestParam(name = "numbers", required = false) @Nullable List<String> numbers, Model model) {
        mayGather();
        return page(FormView.of(Map.of("numbers", List.of(String.join("\n", TypedNumbers.of(numbers))))), model);
    }

    @PostMapping("/groups")
    String gather(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        mayGather();
        try {
            String code =
                    investigations.gather(typed.getFirst("title"), TypedNumbers.of(typed.get("numbers")), me.actor());
            return "redirect:/groups/" + code;
        } catch (Refused refused) {
            response.setStatus(refused.why() == Refused.Why.INVALID ? 422 : 409);
            return page(FormView.of(typed).with(sentences.of(refused)), model);
        }
    }

    /** Puts the case that is on the screen into a group. */
    @PostMapping("/appeals/{number:R-\\d{4}-\\d{6}}/group")
    String attach(
            @PathVariable String number,
            @RequestParam(name = "group", required = false) @Nullable String code,
            RedirectAttributes flash) {
        mayGather();
        Actor actor = me.actor();
        if (code == null || code.isBlank()) {
            return "redirect:/groups/new?numbers=" + number;
        }
        Attached done = investigations.add(code, List.of(number), actor).get(0);
        if (done.refused() == null) {
            flash.addFlashAttribute("done", "group.joined");
        } else {
            flash.addFlashAttribute(
                    "refused", sentences.of(done.refused()).get(0).sentence());
        }
        return "redirect:/appeals/" + number;
    }

    private void mayGather() {
        if (!investigations.mayGather(me.actor())) {
            throw Refused.forbidden("joint.mayNotGather");
        }
    }

    private static String page(FormView form, Model model) {
        model.addAttribute("form", form);
        return "workbench/group-new";
    }
}
