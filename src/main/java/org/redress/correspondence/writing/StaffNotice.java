package org.redress.correspondence.writing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.template.Templates;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words a notice to one of the staff: what is to be done on which appeal by when; nothing personal of the applicant. */
@Component
public class StaffNotice {

    private final Templates templates;
    private final PromisedDates promised;
    private final Days days;
    private final Links links;
    private final Signature signature;
    private final JdbcClient jdbc;
    private final Organisation organisation;

    StaffNotice(
            Templates templates,
            PromisedDates promised,
            Days days,
            Links links,
            Signature signature,
            JdbcClient jdbc,
            Organisation organisation) {
        this.templates = templates;
        this.promised = promised;
        this.days = days;
        this.links = links;
        this.signature = signature;
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** What there is to tell about an appeal; read once, however many are told. */
    public Occasion occasion(String notice, @Nullable String number, Map<String, String> given) {
        Map<String, Text> texts = new HashMap<>();
        return person -> {
            Text text = texts.computeIfAbsent(
                    Templates.language(person.language()), language -> write(language, notice, number, given));
            String greeting = templates.words(text.language(), "letter.greeting", Map.of("name", person.name()));
            return new Text(text.language(), text.subject(), greeting + "\n\n" + text.body());
        };
    }

    /** One thing that some are told, each in their own language. */
    public interface Occasion {

        /** The words to one person. */
        Text to(Person person);
    }

    private Text write(String language, String notice, @Nullable String number, Map<String, String> given) {
        Map<String, Object> facts = facts(language, number, given);
        String body = templates.words(language, "notice." + notice + ".body", facts)
                + actingFor(language, given.get("actingFor"))
                + (number == null ? "" : "\n\n" + templates.words(language, "notice.open", facts))
                + "\n\n"
                + signature.of(language);
        return new Text(language, templates.words(language, "notice." + notice + ".subject", facts), body);
    }

    /** In whose place the person is told. */
    private String actingFor(String language, @Nullable String absent) {
        if (absent == null) {
            return "";
        }
        String names = Arrays.stream(absent.split(",", -1))
                .map(login -> organisation.person(login).map(Person::name).orElse(login))
                .collect(Collectors.joining(", "));
        return "\n\n" + templates.words(language, "notice.actingFor", Map.of("absent", names));
    }

    private Map<String, Object> facts(String language, @Nullable String number, Map<String, String> given) {
        Map<String, Object> facts = new HashMap<>();
        for (String absent :
                new String[] {"due", "comment", "why", "rule", "clock", "task", "letter", "said", "unit", "breach"}) {
            facts.put(absent, "");
        }
        facts.put("number", number == null ? "" : number);
        if (number != null) {
            facts.put("kind", templates.words(language, "letter.kind." + kind(number), Map.of()));
            facts.put("link", links.appeal(number));
            if (!given.containsKey("due")) {
                promised.shown(number).ifPresent(shown -> facts.put("due", days.day(shown.due())));
            }
        }
        given.forEach((key, value) -> facts.put(key.equals("kind") ? "letter" : key, days.day(value)));
        organisation
                .unit(String.valueOf(facts.get("unit")))
                .ifPresent(unit -> facts.put("unit", unit.names().in(Locale.forLanguageTag(language))));
        named(language, facts, "clock", "notice.clock.");
        named(language, facts, "task", "notice.task.");
        named(language, facts, "why", "letters.problem.");
        named(language, facts, "letter", "letters.kind.");
        facts.put("has_due", String.valueOf(facts.get("due")).isEmpty() ? "no" : "yes");
        facts.put("has_comment", String.valueOf(facts.get("comment")).isEmpty() ? "no" : "yes");
        return facts;
    }

    /** Without the rest of the appeal, which may be long. */
    private String kind(String number) {
        return jdbc.sql("select kind from v_registry_appeal where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private void named(String language, Map<String, Object> facts, String fact, String prefix) {
        String key = prefix + facts.get(fact);
        if (templates.has(key)) {
            facts.put(fact, templates.words(language, key, Map.of()));
        }
    }
}
