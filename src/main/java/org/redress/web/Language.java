package org.redress.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the house, each with the name that its speakers give it. */
public enum Language {
    RU("Рус", "Русский"),
    UK("Укр", "Українська"),
    EN("Eng", "English");

    private final String brief;
    private final String full;

    Language(String brief, String full) {
        this.brief = brief;
        this.full = full;
    }

    /** The code as it stands in a page's `lang`, such as `uk`. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The short name on the switch. */
    public String brief() {
        return brief;
    }

    /** The whole name. */
    public String full() {
        return full;
    }

    /** The locale to speak in. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language of a code, if it is one of ours. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language of a locale, Russian when it is none of ours. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(RU);
    }
}
