package org.redress.workbench.appeal;

import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.shared.Actor;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case page, and the effect of an extension before it is asked for. */
@Controller
class CaseController {

    private final Me me;
    private final CasePages pages;
    private final AsideChoices asides;

    CaseController(Me me, CasePages pages, AsideChoices asides) {
        this.me = me;
        this.pages = pages;
        this.asides = asides;
    }

    @GetMapping("/appeals/{number:R-\\d{4}-\\d{6}}")
    String open(@PathVariable String number, @RequestParam(required = false) @Nullable String extend, Model model) {
        Actor actor = me.actor();
        Appeal appeal = pages.readable(number, actor);
        Integer days = days(extend);
        model.addAttribute("extending", days != null);
        return pages.show(appeal, actor, CaseForms.NONE, days, model);
    }

    /** The line that tells the new date while days are typed. */
    @GetMapping("/appeals/{number:R-\\d{4}-\\d{6}}/extension")
    String extension(
            @PathVariable String number, @RequestParam(required = false) @Nullable String extDays, Model model) {
        Appeal appeal = pages.readable(number, me.actor());
        Integer asked = days(extDays);
        model.addAttribute("prolongation", asides.prolongation(appeal, asked == null ? 0 : asked));
        return "workbench/case-aside :: effect(prolongation=${prolongation})";
    }

    static @Nullable Integer days(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,3}") ? Integer.valueOf(text.strip()) : null;
    }
}
