package org.redress.resolution.course;

import java.util.Map;
import org.redress.resolution.input.Inputs;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions beyond the reception: a specialist by territory and function is asked, and hands back what they know (R3). */
@Component
@Transactional
public class Specialists {

    private static final int LONGEST = 2_000;

    private final Routing routing;
    private final Inputs inputs;

    Specialists(Routing routing, Inputs inputs) {
        this.routing = routing;
        this.inputs = inputs;
    }

    /**
     * Asks the unit that the topic and the territory name, and tells the decisions by which the question's diagram goes on.
     *
     * @throws Refused when they name none
     */
    public Map<String, Object> ask(String number, String question, Actor actor) {
        var unit = routing.propose(number)
                .orElseThrow(() -> Refused.invalid("topic", "resolution.noSpecialist"))
                .unit();
        var id = inputs.write(number, unit, CleanText.required("question", question, LONGEST), null, actor);
        return Map.of("inputId", id, "askedUnit", unit);
    }
}
