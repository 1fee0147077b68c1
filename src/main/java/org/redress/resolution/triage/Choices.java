package org.redress.resolution.triage;

import java.util.List;
import org.redress.organisation.Body;
import org.redress.organisation.Names;
import org.redress.organisation.Organisation;
import org.redress.organisation.Unit;
import org.redress.process.Choice;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the organisation lets people choose, in the language of who reads. */
@Component
public class Choices {

    private final Organisation organisation;

    Choices(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The territories. */
    public List<Choice> territories() {
        return organisation.territories().stream()
                .map(territory -> choice(territory.code(), territory.names()))
                .toList();
    }

    /** The topics. */
    public List<Choice> topics() {
        return organisation.topics().stream()
                .map(topic -> choice(topic.code(), topic.names()))
                .toList();
    }

    /** Other bodies. */
    public List<Choice> bodies() {
        return bodies(organisation.bodies());
    }

    /** Some bodies. */
    public List<Choice> bodies(List<Body> some) {
        return some.stream().map(body -> choice(body.code(), body.names())).toList();
    }

    /** Some units. */
    public List<Choice> units(List<Unit> some) {
        return some.stream().map(unit -> choice(unit.code(), unit.names())).toList();
    }

    private static Choice choice(String code, Names names) {
        return new Choice(code, names.in(LocaleContextHolder.getLocale()));
    }
}
