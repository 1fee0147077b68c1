package org.redress.workbench.person;

import org.redress.person.Persons;
import org.redress.registry.Appeal;
import org.redress.resolution.twin.Twins;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on the case page whose appeal it is, what it looks like, and what was decided of that. */
@Component
public class AlikePanel {

    private final Persons persons;
    private final Twins twins;

    AlikePanel(Persons persons, Twins twins) {
        this.persons = persons;
        this.twins = twins;
    }

    /** As far as the reader may see it. */
    public void addTo(Model model, Appeal appeal, Actor actor) {
        String number = appeal.number();
        model.addAttribute("person", persons.behind(number, actor).orElse(null));
        model.addAttribute("alike", twins.proposals(number, actor));
        model.addAttribute("twin", twins.decided(number).orElse(null));
        model.addAttribute("joined", twins.joined(number));
        model.addAttribute("mayDecideTwin", twins.mayDecide(appeal, actor));
    }
}
