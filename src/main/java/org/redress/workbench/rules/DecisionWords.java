package org.redress.workbench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.web.Sentences;
import org.springframework.stereotype.Component;

/** Puts the codes of decision tables into the reader's language; what has no words stays as it stands in the file. */
@Component
class DecisionWords {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static final Map<String, String> WORDS = Map.of(
            "kind", "kind.",
            "channel", "channel.",
            "clock", "clock.",
            "condition", "condition.",
            "cause", "condition.",
            "task", "task.",
            "role", "role.",
            "outcome", "state.");

    private final Sentences sentences;

    DecisionWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String title(String table, String own) {
        return known("rules.table." + table, own);
    }

    String column(String name, String own) {
        return known("rules.column." + name, own);
    }

    /** The words of a cell: each quoted code by itself, "any" for an empty one. */
    String cell(String column, String text) {
        if (text.isEmpty() || text.equals("-")) {
            return sentences.say("rules.cell.any");
        }
        List<String> codes = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            codes.add(quoted.group(1));
        }
        if (codes.isEmpty()) {
            return text;
        }
        String said = String.join(
                ", ", codes.stream().map(code -> words(column, code)).toList());
        return text.startsWith("not(") ? sentences.say("rules.cell.not", said) : said;
    }

    private String words(String column, String code) {
        if (column.equals("told")) {
            return String.join(
                    ", ", List.of(code.split(" ", -1)).stream().map(this::plain).toList());
        }
        String key = WORDS.getOrDefault(column, "rules.cell.") + code;
        return sentences.known(key) ? sentences.say(key) : plain(code);
    }

    private String plain(String code) {
        String policy = "policy." + code;
        return known("rules.cell." + code, sentences.known(policy) ? sentences.say(policy) : code);
    }

    private String known(String key, String own) {
        return sentences.known(key) ? sentences.say(key) : own;
    }
}
