package org.redress.workbench.entry;

import java.util.List;
import org.redress.deadline.ClockView;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.web.Heroes;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The receipt for who stands at the counter: number, date with its reason, link to follow it, to be printed. */
@Controller
class ReceiptController {

    private final Me me;
    private final Rights rights;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Heroes heroes;

    ReceiptController(Me me, Rights rights, Registry registry, Deadlines deadlines, Heroes heroes) {
        this.me = me;
        this.rights = rights;
        this.registry = registry;
        this.deadlines = deadlines;
        this.heroes = heroes;
    }

    @GetMapping("/appeals/{number:R-\\d{4}-\\d{6}}/receipt")
    String show(@PathVariable String number, Model model) {
        rights.require(me.actor(), Action.REGISTER, null);
        Appeal appeal = registry.appeal(number);
        List<ClockView> clocks = deadlines.clocks(number);
        model.addAttribute("appeal", appeal);
        model.addAttribute(
                "hero",
                heroes.shown(clocks)
                        .map(shown ->
                                heroes.toApplicant(shown, heroes.legal(clocks).orElse(null)))
                        .orElse(null));
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/t/" + appeal.token())
                        .build()
                        .toUriString());
        return "workbench/receipt";
    }
}
