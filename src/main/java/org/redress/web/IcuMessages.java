package org.redress.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Names;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every sentence of every module, one bundle per module and language, with ICU's plurals; a key stands in one bundle only. */
public final class IcuMessages extends AbstractMessageSource {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> parsed = new EnumMap<>(Language.class);

    /** Reads all bundles; refuses to start when a key is given twice. */
    public IcuMessages() {
        for (Language language : Language.values()) {
            patterns.put(language, read(language));
            parsed.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The keys of a language. */
    public Map<String, String> patterns(Language language) {
        return Map.copyOf(patterns.getOrDefault(language, Map.of()));
    }

    /** Whether there is such a sentence. */
    public boolean has(String code) {
        return patterns.getOrDefault(Language.RU, Map.of()).containsKey(code);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
        Language language = Language.of(locale == null ? Locale.ROOT : locale);
        String pattern =
                code == null ? null : patterns.getOrDefault(language, Map.of()).get(code);
        if (code == null || pattern == null) {
            return null;
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = parsed.getOrDefault(language, Map.of())
                .computeIfAbsent(code, key -> new MessageFormat(pattern, language.locale()));
        return format.clone().format(spoken(args, language));
    }

    @Override
    protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }

    private static Object[] spoken(Object @Nullable [] args, Language language) {
        return args == null
                ? new Object[0]
                : Arrays.stream(args).map(fact -> spoken(fact, language)).toArray();
    }

    private static Object spoken(@Nullable Object fact, Language language) {
        if (fact instanceof LocalDate date) {
            return Dates.DATE.format(date);
        }
        if (fact instanceof Names names) {
            return names.in(language.locale());
        }
        return fact == null ? "" : fact;
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties")) {
                read(bundle).forEach((key, pattern) -> {
                    if (all.put((String) key, (String) pattern) != null) {
                        throw new IllegalStateException("the key " + key + " of " + bundle + " is given twice");
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a message bundle cannot be read", e);
        }
        return all;
    }

    private static Properties read(Resource bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
