package org.redress.workbench.appeal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.redress.resolution.Course;
import org.redress.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff note of the applicant's wishes: the appeal is withdrawn, and they know how; it is opened again. */
@Controller
class WishController {

    private final CaseActs acts;
    private final Course course;

    WishController(CaseActs acts, Course course) {
        this.acts = acts;
        this.course = course;
    }

    @PostMapping(AsideController.ROOT + "/withdrawal")
    String withdraw(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act = actor -> withdraw(number, form, actor);
        Map<String, String> names = Map.of("reason", "withdrawalReason", "confirmation", "withdrawalProof");
        return acts.run(new CaseActs.Deed(number, "withdrawal", form, names), act, model, response, flash);
    }

    @PostMapping(AsideController.ROOT + "/withdrawal/confirmation")
    String confirm(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act = actor -> course.confirmWithdrawal(number, said(form, "withdrawalProof"), actor);
        return acts.run(
                new CaseActs.Deed(number, "withdrawn", form, Map.of("confirmation", "withdrawalProof")),
                act,
                model,
                response,
                flash);
    }

    @PostMapping(AsideController.ROOT + "/reopening")
    String reopen(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act =
                actor -> course.reopen(number, said(form, "reopeningReason"), said(form, "reopeningWords"), actor);
        Map<String, String> names = Map.of("reason", "reopeningReason", "words", "reopeningWords");
        return acts.run(new CaseActs.Deed(number, "reopening", form, names), act, model, response, flash);
    }

    /** With how they know it the appeal ends at once; without, the applicant is asked by letter. */
    private void withdraw(String number, MultiValueMap<String, String> form, Actor actor) {
        if (said(form, "withdrawalProof").isBlank()) {
            course.withdraw(number, said(form, "withdrawalReason"), actor);
        } else {
            course.withdrawAtOnce(number, said(form, "withdrawalReason"), said(form, "withdrawalProof"), actor);
        }
    }

    private static String said(MultiValueMap<String, String> form, String field) {
        String said = form.getFirst(field);
        return said == null ? "" : said;
    }
}
