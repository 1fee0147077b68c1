package org.redress.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What stands around every page: whose it is, language, theme, training; `@chrome` in pages. */
@Component("chrome")
public class Chrome {

    /** One choice of a switch: its code, its words, where it leads, whether it is the one in force. */
    public record Choice(String code, String brief, String full, String href, boolean current) {}

    private final Organisation organisation;
    private final ObjectProvider<TrainingStrip> training;
    private final ObjectProvider<DeskBar> desk;

    Chrome(Organisation organisation, ObjectProvider<TrainingStrip> training, ObjectProvider<DeskBar> desk) {
        this.organisation = organisation;
        this.training = training;
        this.desk = desk;
    }

    /** The organisation's name in the reader's language. */
    public String organisation() {
        return organisation.fact("name." + language());
    }

    /** A fact of the organisation in the reader's language, such as `hours`. */
    public String fact(String key) {
        return organisation.fact(key + "." + language());
    }

    /** The telephone that people call. */
    public String phone() {
        return unbroken(organisation.fact("phone"));
    }

    /** A phone or a case number that no line end tears apart. */
    public static String unbroken(String number) {
        return number.replace(' ', '\u00a0').replace("-", "-\u2060");
    }

    /** The page's language code. */
    public String language() {
        return Language.of(LocaleContextHolder.getLocale()).code();
    }

    /** The languages, each leading to the same page. */
    public List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(
                        language.code(),
                        language.brief(),
                        language.full(),
                        here(LanguageChoice.NAME, language.code()),
                        language.code().equals(language())))
                .toList();
    }

    /** The themes, each leading to the same page; words stand under `theme.<code>`. */
    public List<Choice> themes() {
        return Arrays.stream(Theme.values())
                .map(theme -> new Choice(theme.code(), "", "", here(Theme.NAME, theme.code()), theme == theme()))
                .toList();
    }

    /** The theme in force. */
    public Theme theme() {
        return current().map(request -> Theme.of(request.getRequest())).orElse(Theme.AUTO);
    }

    /** Whether the address asked for something, such as `?change`. */
    public boolean asked(String name) {
        return current()
                .map(request -> request.getRequest().getParameter(name) != null)
                .orElse(false);
    }

    /** The training time; null outside training. */
    public @Nullable Instant training() {
        return training.stream()
                .flatMap(strip -> strip.now().stream())
                .findFirst()
                .orElse(null);
    }

    /** The head of the staff's screens; null where there is none. */
    public @Nullable DeskBar desk() {
        return desk.getIfAvailable();
    }

    private static String here(String name, String value) {
        return current()
                .map(request -> "?"
                        + ServletUriComponentsBuilder.fromRequest(request.getRequest())
                                .replaceQueryParam(name, value)
                                .build()
                                .encode()
                                .getQuery())
                .orElse("?" + name + "=" + value);
    }

    private static Optional<ServletRequestAttributes> current() {
        return Optional.ofNullable((ServletRequestAttributes) RequestContextHolder.getRequestAttributes());
    }
}
