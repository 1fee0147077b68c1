package org.redress.correspondence.template;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of letters that are built in, in the three languages of the house; patterns are ICU with named facts. */
@Component
public class Templates {

    /** The languages of the house, the one that is there for certain first. */
    public static final List<String> LANGUAGES = List.of("ru", "uk", "en");

    private final Map<String, Map<String, String>> words =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(l -> l, Templates::load));

    private final Map<String, Sentence> parsed = new ConcurrentHashMap<>();

    /** The language of the house nearest to one asked for: Russian when it is none of the three. */
    public static String language(String asked) {
        return LANGUAGES.contains(asked) ? asked : "ru";
    }

    /** Whether there are words under a key. */
    public boolean has(String key) {
        return word("ru").containsKey(key);
    }

    /** Every key that begins with something, in order. */
    public Collection<String> keys(String beginning) {
        return word("ru").keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pattern under a key as it is written. */
    public String pattern(String language, String key) {
        String pattern = word(language(language)).get(key);
        if (pattern == null) {
            throw new IllegalStateException("the messages in the language " + language + " lack " + key);
        }
        return pattern;
    }

    /** The words under a key, filled with facts; a fact is never read as a pattern itself, one that is not there is empty. */
    public String words(String language, String key, Map<String, Object> facts) {
        String pattern = pattern(language, key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        return parsed.computeIfAbsent(
                        language + '/' + key,
                        unknown -> Sentence.of(pattern, ULocale.forLanguageTag(language(language))))
                .with(facts);
    }

    private Map<String, String> word(String language) {
        Map<String, String> found = words.get(language);
        if (found == null) {
            throw new IllegalStateException("No letters in the language " + language);
        }
        return found;
    }

    private static Map<String, String> load(String language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().stream()
                        .filter(Templates::ofLetters)
                        .forEach(key -> all.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the words of letters cannot be read", e);
        }
        return Map.copyOf(all);
    }

    private static boolean ofLetters(String key) {
        return key.startsWith("letter") || key.startsWith("notice") || key.startsWith("template.");
    }

    private record Sentence(MessageFormat format, Set<String> facts) {

        static Sentence of(String pattern, ULocale locale) {
            return new Sentence(new MessageFormat(pattern, locale), Patterns.facts(new MessagePattern(pattern)));
        }

        String with(Map<String, Object> given) {
            Map<String, Object> all = new HashMap<>(given);
            for (String fact : facts) {
                all.computeIfAbsent(fact, absent -> Patterns.absent(absent, given));
            }
            synchronized (format) { // ICU's formats keep what they are at
                return format.format(all);
            }
        }
    }
}
