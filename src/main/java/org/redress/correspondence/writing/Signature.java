package org.redress.correspondence.writing;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.template.LetterWords;
import org.redress.correspondence.template.Templates;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.springframework.stereotype.Component;

/** How a letter ends: who signs, the organisation, where to reach it, the day; and the same as it stands on paper. */
@Component
public class Signature {

    /** Who signed a letter, and as what; nobody when only the organisation does. */
    public record Signed(@Nullable String by, @Nullable String as) {}

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

    /** The end of a notice: the organisation. */
    String of(String language) {
        return templates.words(language, "letter.signature", facts(language, null, null));
    }

    /** The end of a letter by the template that holds, signed by somebody, who may sign for somebody absent. */
    String of(LetterWords.Chosen words, String language, @Nullable String signatory, @Nullable String actingFor) {
        return words.signature(facts(language, signatory, actingFor));
    }

    /** Who signs on paper, with the post. */
    Signed signed(String language, @Nullable String signatory, @Nullable String actingFor) {
        Map<String, Object> facts = facts(language, signatory, actingFor);
        return "no".equals(facts.get("signed"))
                ? new Signed(null, null)
                : new Signed(
                        String.valueOf(facts.get("person")), templates.words(language, "letter.paper.post", facts));
    }

    /** The facts of a signature with an invented person. */
    public Map<String, Object> example(String language, Map<String, Object> invented) {
        Map<String, Object> facts = facts(language, null, null);
        for (String fact : new String[] {"person", "title", "absent", "office"}) {
            facts.put(fact, String.valueOf(invented.getOrDefault(fact, "")));
        }
        return facts;
    }

    /** The organisation as it stands above a letter: its name, then where to reach it, line by line. */
    public String letterhead(String language) {
        String reach = Stream.of("phone", "email", "site")
                .map(organisation::fact)
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
        return Stream.of(organisation.fact("name." + language), organisation.fact("address." + language), reach)
                .filter(line -> !line.isBlank())
                .map(line -> line.length() <= 300 ? line : line.substring(0, 300))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Object> facts(String language, @Nullable String signatory, @Nullable String actingFor) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("organisation", organisation.fact("name." + language));
        facts.put("phone", organisation.fact("phone"));
        facts.put("address", organisation.fact("address." + language));
        facts.put("date", days.day(clock.instant()));
        Person person = person(signatory);
        Person absent = person(actingFor);
        facts.put("signed", person == null ? "no" : absent == null ? "yes" : "acting");
        facts.put("absent", absent == null ? "" : absent.name());
        facts.put("office", absent == null ? "" : inASentence(absent.title()));
        facts.put("person", person == null ? "" : person.name());
        facts.put("title", person == null ? "" : person.title());
        return facts;
    }

    private @Nullable Person person(@Nullable String login) {
        return login == null ? null : organisation.person(login).orElse(null);
    }

    private static String inASentence(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
