package org.redress.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a request: asked for in the address, remembered in a cookie, preferred by the browser, or the house's own. */
final class LanguageChoice implements LocaleResolver {

    static final String NAME = "lang";

    private final Language own;

    LanguageChoice(Language own) {
        this.own = own;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> preferred(request))
                .orElse(own)
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by ?lang= in the address");
    }

    static Optional<Language> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NAME)).flatMap(Language::of);
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).flatMap(cookie -> Language.of(cookie.getValue()));
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst();
    }
}
