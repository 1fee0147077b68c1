package org.redress.correspondence.template;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which placeholders a letter has, how long what they stand for may be, and invented facts to try it with. */
@Component
public class Placeholders {

    /** What every letter to an applicant knows. */
    private static final List<String> COMMON = List.of("number", "name", "kind", "date", "due", "why", "link");

    /** What people write at length; anything else is short. */
    private static final Set<String> LONG = Set.of(
            "answer",
            "question",
            "text",
            "reason",
            "comment",
            "input",
            "proposal",
            "decision",
            "story",
            "actions",
            "done",
            "refused");

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_FACT = 700;

    /** What only the applicant may see: it stands in the last paragraph, which is written only where it may be. */
    static final String SECRET = "link";

    private final BuiltIn builtIn;
    private final Templates templates;

    /** Reads the placeholders from the words of letters. */
    public Placeholders(BuiltIn builtIn, Templates templates) {
        this.builtIn = builtIn;
        this.templates = templates;
    }

    /** The placeholders of a letter, those that all letters have first. */
    public List<String> of(String letter) {
        Set<String> names = new LinkedHashSet<>(builtIn.linked(letter) ? COMMON : List.of());
        names.addAll(builtIn.named(letter));
        return List.copyOf(names);
    }

    /** Whether a placeholder stands for a text that may be long or is secret, and so can't stand in a subject. */
    static boolean inTextOnly(String name) {
        return LONG.contains(name) || name.equals(SECRET) || name.equals("address");
    }

    /** How long a text with placeholders can get. */
    static int longest(String text) {
        return text.length()
                + Slots.of(text).names().stream()
                        .mapToInt(name -> LONG.contains(name) ? LONGEST_TEXT : LONGEST_FACT)
                        .sum();
    }

    /** Invented facts of a letter, in its language; nobody's. */
    public Map<String, Object> example(String letter, String language) {
        Map<String, Object> facts = new HashMap<>(
                of(letter).stream().collect(Collectors.toMap(name -> name, name -> exampleOf(name, language))));
        if (letter.equals(BuiltIn.SIGNATURE)) {
            facts.put("signed", "yes");
        }
        return facts;
    }

    private Object exampleOf(String name, String language) {
        String key = "template.example." + name;
        return templates.has(key) ? templates.words(language, key, Map.of()) : "…";
    }
}
