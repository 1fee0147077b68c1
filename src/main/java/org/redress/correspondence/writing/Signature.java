package org.redress.correspondence.writing;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.springframework.stereotype.Component;

/** How a letter ends: who signs, the organisation, where to reach it, the day. */
@Component
class Signature {

    private final Organisation organisation;
    private final Templates templates;
    private final Days days;
    private final Clock clock;

    Signature(Organisation organisation, Templates templates, Days days, Clock clock) {
        this.organisation = organisation;
        this.templates = templates;
        this.days = days;
        this.clock = clock;
    }

    String of(String language, @Nullable String signatory) {
        return of(language, signatory, null);
    }

    /** The end of a letter that somebody signs for somebody absent. */
    String of(String language, @Nullable String signatory, @Nullable String actingFor) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("organisation", organisation.fact("name." + language));
        facts.put("phone", organisation.fact("phone"));
        facts.put("address", organisation.fact("address." + language));
        facts.put("date", days.day(clock.instant()));
        var person = signatory == null ? null : organisation.person(signatory).orElse(null);
        var absent = actingFor == null ? null : organisation.person(actingFor).orElse(null);
        facts.put("signed", person == null ? "no" : absent == null ? "yes" : "acting");
        facts.put("absent", absent == null ? "" : absent.name());
        facts.put("office", absent == null ? "" : inASentence(absent.title()));
        facts.put("person", person == null ? "" : person.name());
        facts.put("title", person == null ? "" : person.title());
        return templates.words(language, "letter.signature", facts);
    }

    private static String inASentence(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
