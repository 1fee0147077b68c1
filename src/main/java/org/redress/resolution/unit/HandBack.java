package org.redress.resolution.unit;

import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.registry.Registry;
import org.redress.resolution.clarification.Clarifications;
import org.redress.resolution.input.SpecialistDay;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A unit leaves its work on an appeal: it has handed its draft in, or hands the appeal back as not its own. */
@Component
public class HandBack {

    /** The outcome of a unit's task by which it hands back. */
    public static final String OUTCOME = "HAND_BACK";

    private final Routing routing;
    private final Clarifications clarifications;
    private final SpecialistDay day;
    private final Registry registry;

    HandBack(Routing routing, Clarifications clarifications, SpecialistDay day, Registry registry) {
        this.routing = routing;
        this.clarifications = clarifications;
        this.day = day;
        this.registry = registry;
    }

    /** A question to the applicant that waits for a reply is overtaken by what the unit does. */
    public void leave(String number) {
        clarifications.overtake(number);
    }

    /** Takes the appeal back with the reason, and with the unit whose question it is in their view. */
    public void carryOut(String number, Map<String, String> values, Actor actor) {
        routing.handBack(number, values.getOrDefault("reason", ""), values.get("whose"), actor);
    }

    /** The specialist's one working day (R3) ends, whatever they did. */
    public void endDay(String number) {
        day.end(number);
    }

    /** Whose question it may be: every unit that could answer but theirs. */
    public List<Choice> choices(String number) {
        var own = registry.appeal(number).unit();
        var language = LocaleContextHolder.getLocale();
        return routing.choices(number).stream()
                .filter(unit -> !unit.code().equals(own))
                .map(unit -> new Choice(unit.code(), unit.names().in(language)))
                .toList();
    }
}
