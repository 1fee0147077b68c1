package org.redress.organisation;

import java.util.Locale;

/** One name in the three languages of the house. */
public record Names(String ru, String uk, String en) {

    /** The name in a language, Russian when it is none of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "uk" -> uk;
            case "en" -> en;
            default -> ru;
        };
    }
}
