package org.redress.correspondence.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The letters that are built in: their outcomes, and their words with placeholders. */
@Component
public class BuiltIn {

    /** The first line of every letter to an applicant. */
    public static final String GREETING = "GREETING";

    /** The end of every letter. */
    public static final String SIGNATURE = "SIGNATURE";

    private static final int MOST_OUTCOMES = 24;
    private static final String OTHER = "other";

    private final Templates templates;

    /** Reads the letters from their words. */
    public BuiltIn(Templates templates) {
        this.templates = templates;
    }

    /** Every letter that has words: what stands in the bundles, and the two parts that all letters share. */
    public List<String> letters() {
        List<String> letters = new ArrayList<>(templates.keys("letter.").stream()
                .filter(key -> key.matches("letter\\.[A-Z][A-Z_0-9]*\\.subject"))
                .map(key -> key.split("\\.", 3)[1])
                .toList());
        letters.add(GREETING);
        letters.add(SIGNATURE);
        return letters;
    }

    /** Whether it is a part that all letters share: a text without subject and link. */
    public static boolean shared(String letter) {
        return letter.equals(GREETING) || letter.equals(SIGNATURE);
    }

    /** Whether the letter ends with a paragraph with the applicant's personal link. */
    public boolean linked(String letter) {
        return !shared(letter) && !letter.startsWith("BODY");
    }

    /** The outcomes of a letter; one without a name when there is only one. */
    public List<String> outcomes(String letter) {
        List<Map<String, String>> outcomes = chosen(choices(letter));
        return outcomes.stream().map(one -> String.join("+", one.values())).toList();
    }

    /** Which outcome the facts of a letter mean. */
    public String outcome(String letter, Map<String, Object> facts) {
        List<String> values = new ArrayList<>();
        choices(letter).forEach((fact, known) -> {
            String value = String.valueOf(facts.getOrDefault(fact, Patterns.absent(fact, facts)));
            values.add(known.contains(value) ? value : OTHER);
        });
        return String.join("+", values);
    }

    /** The words of one outcome in one language. */
    public Wording wording(String letter, String outcome, String language) {
        Map<String, String> chosen = choosing(letter, outcome);
        return new Wording(
                plain(language, key(letter, "subject"), chosen),
                plain(language, key(letter, "body"), chosen),
                plain(language, key(letter, "link"), chosen));
    }

    /** The facts that choose an outcome. */
    public Map<String, String> choosing(String letter, String outcome) {
        return chosen(choices(letter)).stream()
                .filter(one -> String.join("+", one.values()).equals(outcome))
                .findFirst()
                .orElse(Map.of());
    }

    /** The key of a part of a letter in the bundles. */
    String key(String letter, String part) {
        if (shared(letter)) {
            return part.equals("body") ? "letter." + letter.toLowerCase(java.util.Locale.ROOT) : "";
        }
        String own = "letter." + letter + "." + part;
        if (!part.equals("link") || templates.has(own)) {
            return own;
        }
        return linked(letter) ? "letter.link" : "";
    }

    /** Every fact that the built-in words of a letter name, in any language; not those that only choose. */
    Set<String> named(String letter) {
        Set<String> named = new LinkedHashSet<>();
        for (String outcome : outcomes(letter)) {
            for (String language : Templates.LANGUAGES) {
                Wording words = wording(letter, outcome, language);
                named.addAll(Slots.of(words.subject()).names());
                named.addAll(Slots.of(words.body()).names());
                named.addAll(Slots.of(words.link()).names());
            }
        }
        return named;
    }

    private Map<String, Set<String>> choices(String letter) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (String part : List.of("subject", "body", "link")) {
            String key = key(letter, part);
            if (!key.isEmpty()) {
                Patterns.choices(templates.pattern("ru", key))
                        .forEach((fact, values) -> all.computeIfAbsent(fact, unknown -> new LinkedHashSet<>())
                                .addAll(values));
            }
        }
        Map<String, Set<String>> few = new LinkedHashMap<>();
        int outcomes = 1;
        for (Map.Entry<String, Set<String>> choice : all.entrySet()) {
            outcomes *= choice.getValue().size();
            if (outcomes <= MOST_OUTCOMES) {
                few.put(choice.getKey(), choice.getValue());
            }
        }
        return few;
    }

    private static List<Map<String, String>> chosen(Map<String, Set<String>> choices) {
        List<Map<String, String>> all = new ArrayList<>(List.of(new LinkedHashMap<>()));
        choices.forEach((fact, values) -> {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> one : all) {
                for (String value : values) {
                    Map<String, String> more = new LinkedHashMap<>(one);
                    more.put(fact, value);
                    longer.add(more);
                }
            }
            all.clear();
            all.addAll(longer);
        });
        return all;
    }

    private String plain(String language, String key, Map<String, String> chosen) {
        return key.isEmpty() ? "" : Patterns.plain(templates.pattern(language, key), chosen);
    }
}
