package org.redress.workbench.complaint;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.process.TaskInHand;
import org.redress.resolution.duty.DutyBreach;
import org.redress.resolution.duty.DutyBreaches;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.redress.workbench.task.FormFields;
import org.redress.workbench.task.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Breaches of duty: for management and auditors all but their own, for everybody else what they reported themselves. */
@Controller
class DutyController {

    private final Me me;
    private final DutyBreaches breaches;
    private final FormFields fields;
    private final Sentences sentences;

    DutyController(Me me, DutyBreaches breaches, FormFields fields, Sentences sentences) {
        this.me = me;
        this.breaches = breaches;
        this.fields = fields;
        this.sentences = sentences;
    }

    @GetMapping("/duty")
    String list(Model model) {
        Actor actor = me.actor();
        List<DutyBreach> seen = breaches.seenBy(actor);
        model.addAttribute(
                "waiting", seen.stream().filter(one -> one.decidedBy() == null).toList());
        model.addAttribute(
                "decided", seen.stream().filter(one -> one.decidedBy() != null).toList());
        return "workbench/duty";
    }

    @GetMapping("/duty/{id:\\d{1,18}}")
    String one(@PathVariable long id, Model model) {
        return show(breaches.seen(id, me.actor()), FormView.of(Map.of()), model);
    }

    @PostMapping("/duty/{id:\\d{1,18}}/decision")
    String decide(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = me.actor();
        DutyBreach breach = breaches.seen(id, actor);
        try {
            breaches.decide(id, form, actor);
            flash.addFlashAttribute("done", "duty.done");
            return "redirect:/duty/" + id;
        } catch (Refused refused) {
            if (refused.why() != Refused.Why.INVALID) {
                throw refused;
            }
            response.setStatus(422);
            return show(breach, FormView.of(Panels.lists(form)).with(sentences.of(refused)), model);
        }
    }

    private String show(DutyBreach breach, FormView form, Model model) {
        @Nullable String task = breaches.mayDecide(breach, me.actor()) ? breach.taskId() : null;
        model.addAttribute("breach", breach);
        model.addAttribute("form", form);
        model.addAttribute(
                "fields",
                task == null
                        ? List.of()
                        : fields.of(new TaskInHand(
                                task,
                                "decideBreach",
                                DutyBreaches.KEY + breach.key() + "/1",
                                me.actor().login())));
        return "workbench/duty-one";
    }
}
