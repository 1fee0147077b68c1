package org.redress.workbench.appeal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.redress.resolution.Recognition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A fault report or a meter reading that arrived as an appeal: handed over in one stroke, taken back when that was wrong. */
@Controller
class TransferController {

    private final CaseActs acts;
    private final Recognition recognition;

    TransferController(CaseActs acts, Recognition recognition) {
        this.acts = acts;
        this.recognition = recognition;
    }

    /** What was typed into the triage form stays in it when this is refused. */
    @PostMapping(AsideController.ROOT + "/transfer")
    String passOn(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act =
                actor -> recognition.passOn(number, form.getFirst("matter"), form.getFirst("territory"), actor);
        return said(
                "done.transfer",
                acts.run(
                        new CaseActs.Deed(number, "task", form, Map.of("territory", "territory")),
                        act,
                        model,
                        response,
                        flash),
                flash);
    }

    @PostMapping(AsideController.ROOT + "/transfer/return")
    String takeBack(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act = actor -> recognition.takeBack(number, form.getFirst("why"), actor);
        return said(
                "done.takeback",
                acts.run(new CaseActs.Deed(number, "takeback", form, Map.of()), act, model, response, flash),
                flash);
    }

    private static String said(String done, String view, RedirectAttributes flash) {
        if (view.startsWith("redirect:")) {
            flash.addFlashAttribute("done", done);
        }
        return view;
    }
}
