package org.redress.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** Light, dark, or as the person's system has it. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String NAME = "theme";

    /** The word in the cookie and in the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the server writes before any script has run. */
    public String written() {
        return this == DARK ? DARK.code() : LIGHT.code();
    }

    static Theme of(HttpServletRequest request) {
        return asked(request)
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, NAME)).flatMap(c -> of(c.getValue())))
                .orElse(AUTO);
    }

    static Optional<Theme> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NAME)).flatMap(Theme::of);
    }

    private static Optional<Theme> of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }
}
