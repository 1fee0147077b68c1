package org.redress.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The words on the screen in one language, to find a button by what a person reads on it. */
final class Words {

    private final Properties messages = new Properties();

    Words(String language) {
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                PropertiesLoaderUtils.fillProperties(messages, new EncodedResource(bundle, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read where the key stands. */
    String say(String key) {
        String words = messages.getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return words.replace("''", "'");
    }

    /** The first parts of all keys, by which a key is recognised that got onto a page. */
    Set<String> beginnings() {
        return messages.stringPropertyNames().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
    }
}
