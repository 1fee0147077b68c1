package org.redress.oversight.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.redress.escalation.Incident;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.web.Dates;
import org.redress.web.Sentences;
import org.springframework.stereotype.Component;

/** Puts an incident into the reader's words; `@incidentWords` in pages. */
@Component
public class IncidentWords {

    private static final int STAGE = 0;
    private static final int TIMER = 2;

    private final Sentences sentences;
    private final Dates dates;
    private final Organisation organisation;

    IncidentWords(Sentences sentences, Dates dates, Organisation organisation) {
        this.sentences = sentences;
        this.dates = dates;
        this.organisation = organisation;
    }

    /** What happened, in a few words. */
    public String title(Incident incident) {
        return sentences.say("incident." + incident.kind());
    }

    /** Which term of the appeal it was about; empty when it was about none. */
    public String clock(Incident incident) {
        String subject = incident.subject();
        String key = "clock." + subject.substring(subject.lastIndexOf('/') + 1).replaceFirst("-?\\d+$", "");
        return subject.indexOf('/') > 0 && sentences.known(key) ? sentences.say(key) : "";
    }

    /** What should have been, what was, and what comes of it. */
    public String said(Incident incident) {
        List<String> facts = incident.facts();
        String key = "incident." + incident.kind() + ".said";
        boolean nothingToWaitFor = facts.size() > TIMER
                && (facts.get(STAGE).isEmpty() || facts.get(TIMER).isEmpty());
        return sentences.sayFirst(
                nothingToWaitFor ? List.of(key + ".none", key) : List.of(key),
                facts.stream().map(this::word).toArray());
    }

    /** How it ended. */
    public String end(Incident incident) {
        Instant at = incident.closedAt();
        if (at == null) {
            return "";
        }
        String by = incident.closedBy();
        return by == null
                ? sentences.say("incidents.overBy", dates.moment(at))
                : sentences.say(
                        "incidents.seenBy",
                        organisation.person(by).map(Person::name).orElse(by),
                        dates.moment(at));
    }

    /** A stage by its name or by its timer's, a moment as people here write it, anything else as it is. */
    private String word(String fact) {
        String stage = "incident.stage." + fact.replaceFirst("Due$", "").toUpperCase(Locale.ROOT);
        if (!fact.isEmpty() && sentences.known(stage)) {
            return sentences.say(stage);
        }
        try {
            return fact.endsWith("Z") ? dates.moment(Instant.parse(fact)) : fact;
        } catch (DateTimeParseException noMoment) {
            return fact;
        }
    }
}
