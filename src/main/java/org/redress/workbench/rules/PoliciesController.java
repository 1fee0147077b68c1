package org.redress.workbench.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.deadline.recalculation.Change;
import org.redress.deadline.recalculation.Change.Reach;
import org.redress.deadline.recalculation.Recalculations;
import org.redress.deadline.recalculation.RuleChange;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Refused;
import org.redress.web.Fault;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Policies: what each means and what holds, changed after the effect was seen, gone back to an earlier value. */
@Controller
class PoliciesController {

    private final Me me;
    private final Rights rights;
    private final PolicyViews policies;
    private final Recalculations recalculations;
    private final Effects effects;
    private final Sentences sentences;

    PoliciesController(
            Me me,
            Rights rights,
            PolicyViews policies,
            Recalculations recalculations,
            Effects effects,
            Sentences sentences) {
        this.me = me;
        this.rights = rights;
        this.policies = policies;
        this.recalculations = recalculations;
        this.effects = effects;
        this.sentences = sentences;
    }

    @GetMapping("/rules/policies")
    String look(Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        return page(FormView.of(Map.of()), model);
    }

    /** Shows what another value would do; nothing is changed yet. */
    @PostMapping("/rules/policies/{name}/preview")
    String preview(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String value,
            Model model,
            HttpServletResponse response) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        PolicyView policy = policies.one(name);
        try {
            if (value.strip().equals(policy.value())) {
                throw Refused.invalid(name, "rules.policy.same");
            }
            return effect(policy, value.strip(), model);
        } catch (Refused refused) {
            if (refused.why() != Refused.Why.INVALID) {
                throw refused;
            }
            response.setStatus(422);
            List<Fault> faults = sentences.of(refused).stream()
                    .map(fault -> new Fault(name, fault.sentence()))
                    .toList();
            return page(FormView.of(Map.of(name, List.of(value))).with(faults), model);
        }
    }

    /** Makes the change that was seen; shows the new effect instead when it is another by now. */
    @PostMapping("/rules/policies/{name}")
    String choose(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "OPEN") Reach reach,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        PolicyView policy = policies.one(name);
        Optional<RuleChange> done = recalculations.apply(new Change.Policy(name, value, reach), seen, me.actor());
        if (done.isEmpty()) {
            response.setStatus(409);
            model.addAttribute("isOther", true);
            return effect(policy, value, model);
        }
        RuleChange change = done.get();
        flash.addFlashAttribute(
                "done",
                sentences.say("rules.policy.done", policy.title(), change.moved(), change.overdue(), change.told()));
        return "redirect:/rules/policies";
    }

    private String effect(PolicyView policy, String value, Model model) {
        Change change = new Change.Policy(policy.kind().name(), value, Reach.OPEN);
        model.addAttribute("view", effects.view(recalculations.preview(change)));
        model.addAttribute("policy", policy);
        model.addAttribute("value", value);
        model.addAttribute("said", policies.said(policy.kind().name(), value));
        return "rules/policy-effect";
    }

    private String page(FormView form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("policies", policies.all());
        return "rules/policies";
    }
}
