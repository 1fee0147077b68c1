package org.redress.correspondence.writing;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of letters in the three languages of the house; patterns are ICU with named facts. */
@Component
public class Templates {

    private static final List<String> LANGUAGES = List.of("ru", "uk", "en");

    private final Map<String, Properties> words =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(l -> l, Templates::load));

    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    /** The language of the house nearest to one asked for: Russian when it is none of the three. */
    public static String language(String asked) {
        return LANGUAGES.contains(asked) ? asked : "ru";
    }

    /** Whether there are words under a key. */
    public boolean has(String key) {
        return word("ru").containsKey(key);
    }

    /** The words under a key, filled with facts; a fact is never read as a pattern itself. */
    public String words(String language, String key, Map<String, Object> facts) {
        String pattern = word(language(language)).getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("messages/correspondence_" + language + ".properties lacks " + key);
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat words = parsed.computeIfAbsent(
                language + '/' + key, unknown -> new MessageFormat(pattern, ULocale.forLanguageTag(language)));
        synchronized (words) { // ICU's formats keep what they are at
            return words.format(facts);
        }
    }

    private Properties word(String language) {
        Properties found = words.get(language);
        if (found == null) {
            throw new IllegalStateException("No letters in the language " + language);
        }
        return found;
    }

    private static Properties load(String language) {
        String file = "/messages/correspondence_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Templates.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
