package org.redress.training.replay;

import java.time.LocalDate;
import org.redress.resolution.action.Promises;
import org.redress.resolution.duty.DutyBreaches;
import org.redress.resolution.hearing.Naming;
import org.redress.resolution.hearing.Side.Party;
import org.redress.resolution.hearing.Sides;
import org.redress.resolution.shortcoming.Shortcomings;
import org.redress.resolution.shortcoming.Shortcomings.Found;
import org.redress.shared.Actor;
import org.redress.training.story.Step;
import org.springframework.stereotype.Component;

/** What people do in the stories about complaints, and what they find on the way. */
@Component
class ComplaintActs {

    private final Naming naming;
    private final Sides sides;
    private final Promises promises;
    private final Shortcomings shortcomings;
    private final DutyBreaches breaches;

    ComplaintActs(Naming naming, Sides sides, Promises promises, Shortcomings shortcomings, DutyBreaches breaches) {
        this.naming = naming;
        this.sides = sides;
        this.promises = promises;
        this.shortcomings = shortcomings;
        this.breaches = breaches;
    }

    /** Does one act to an appeal. */
    void perform(String number, Step step, Actor actor) {
        switch (step.deed()) {
            case "nameComplained" ->
                naming.name(
                        number, step.values().get("unit"), step.values().get("person"), step.value("reason"), actor);
            case "side" ->
                sides.add(number, Party.valueOf(step.value("party")), step.value("name"), step.value("text"), actor);
            case "promise" ->
                promises.promise(
                        number, step.value("what"), step.value("owner"), LocalDate.parse(step.value("until")), actor);
            case "shortcoming" ->
                shortcomings.find(
                        number,
                        new Found(
                                step.value("unit"),
                                step.value("what"),
                                step.values().get("owner"),
                                LocalDate.parse(step.value("until"))),
                        actor);
            case "breach" -> breaches.report(number, step.value("person"), step.value("what"), actor);
            default -> throw new IllegalArgumentException("no act is called " + step.deed());
        }
    }
}
