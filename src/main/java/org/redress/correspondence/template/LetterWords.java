package org.redress.correspondence.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the words that hold for a letter now: the kind of appeal's own, else those for every kind, else the built-in ones. */
@Component
public class LetterWords {

    private final TemplateRows rows;
    private final BuiltIn builtIn;
    private final Templates templates;

    LetterWords(TemplateRows rows, BuiltIn builtIn, Templates templates) {
        this.rows = rows;
        this.builtIn = builtIn;
        this.templates = templates;
    }

    /** The words of one letter about a kind of appeal (empty: about none) in one language, read once. */
    public Chosen of(String letter, String appealKind, String language) {
        return new Chosen(letter, language, rows.holding(letter, appealKind, language));
    }

    /** Words with everything put in, and the version of the template that they are from; none: built in. */
    public record Said(
            String subject,
            String body,
            String link,
            @Nullable Long template) {}

    /** What holds for one letter. */
    public final class Chosen {

        private final String letter;
        private final String language;
        private final List<TemplateVersion> holding;

        private Chosen(String letter, String language, List<TemplateVersion> holding) {
            this.letter = letter;
            this.language = language;
            this.holding = holding;
        }

        /** The letter itself. */
        public Said letter(Map<String, Object> facts) {
            return said(letter, facts);
        }

        /** The greeting above it. */
        public String greeting(Map<String, Object> facts) {
            return said(BuiltIn.GREETING, facts).body();
        }

        /** The signature beneath it. */
        public String signature(Map<String, Object> facts) {
            return said(BuiltIn.SIGNATURE, facts).body();
        }

        private Said said(String part, Map<String, Object> facts) {
            String outcome = builtIn.outcome(part, facts);
            for (TemplateVersion version : holding) {
                if (version.key().letter().equals(part)
                        && version.key().outcome().equals(outcome)) {
                    return filled(version.wording(), facts, version.id());
                }
            }
            return new Said(
                    built(builtIn.key(part, "subject"), facts),
                    built(builtIn.key(part, "body"), facts),
                    built(builtIn.key(part, "link"), facts),
                    null);
        }

        private String built(String key, Map<String, Object> facts) {
            return key.isEmpty() ? "" : templates.words(language, key, facts);
        }
    }

    /** Words with placeholders, filled. */
    public static Said filled(Wording words, Map<String, Object> facts, @Nullable Long template) {
        Map<String, String> texts = new HashMap<>();
        facts.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return new Said(
                Slots.of(words.subject()).with(texts),
                Slots.of(words.body()).with(texts),
                Slots.of(words.link()).with(texts),
                template);
    }
}
