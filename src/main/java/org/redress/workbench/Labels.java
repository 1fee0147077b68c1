package org.redress.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Names;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Unit;
import org.redress.shared.Actor;
import org.redress.web.Dates;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Codes of the organisation as names in the reader's language; `@labels` in pages. */
@Component("labels")
public class Labels {

    private static final Pattern PATRONYMIC =
            Pattern.compile("\\p{Lu}.*(вич|вна|ична|ілліч|ич)", Pattern.UNICODE_CHARACTER_CLASS);

    private final Organisation organisation;
    private final Dates dates;

    Labels(Organisation organisation, Dates dates) {
        this.organisation = organisation;
        this.dates = dates;
    }

    /** A person's name, or the login when the person has left; what nobody did, Redress did. */
    public String person(@Nullable String login) {
        if (Actor.SYSTEM.login().equals(login)) {
            return "Redress";
        }
        return login == null ? "" : organisation.person(login).map(Person::name).orElse(login);
    }

    /** A person's name as it stands in a narrow column: the family name and an initial. */
    public String personBrief(@Nullable String login) {
        String name = person(login);
        int gap = name.lastIndexOf(' ');
        return gap <= 0 ? name : name.substring(gap + 1) + " " + name.charAt(0) + ".";
    }

    /** An applicant's name for a narrow column: initials where the patronymic tells which word is which. */
    public String applicant(@Nullable String name) {
        String[] words = name == null ? new String[0] : name.strip().split(" +", -1);
        if (words.length == 3 && PATRONYMIC.matcher(words[2]).matches()) {
            return words[0] + "\u00a0" + words[1].charAt(0) + ".\u00a0" + words[2].charAt(0) + ".";
        }
        if (words.length == 3 && PATRONYMIC.matcher(words[1]).matches()) {
            return words[2] + "\u00a0" + words[0].charAt(0) + ".\u00a0" + words[1].charAt(0) + ".";
        }
        return name == null ? "" : name;
    }

    /** From when to when, saying the day only once; without an end while it lasts. */
    public String span(Instant from, @Nullable Instant to) {
        if (to == null || Duration.between(from, to).toMinutes() == 0) {
            return dates.momentBrief(from);
        }
        boolean sameDay = dates.day(from).equals(dates.day(to));
        return dates.momentBrief(from) + " – " + (sameDay ? dates.time(to) : dates.momentBrief(to));
    }

    /** Two letters that stand for a person. */
    public String initials(String name) {
        int gap = name.lastIndexOf(' ');
        return gap <= 0 ? name.substring(0, 1) : "" + name.charAt(0) + name.charAt(gap + 1);
    }

    /** A unit's name. */
    public String unit(@Nullable String code) {
        return code == null
                ? ""
                : organisation.unit(code).map(Unit::names).map(this::said).orElse(code);
    }

    /** The name of a person's unit. */
    public String unitOf(String login) {
        return organisation.person(login).map(person -> unit(person.unit())).orElse("");
    }

    /** A territory's name. */
    public String territory(@Nullable String code) {
        return code == null
                ? ""
                : organisation.territories().stream()
                        .filter(territory -> territory.code().equals(code))
                        .map(territory -> said(territory.names()))
                        .findFirst()
                        .orElse(code);
    }

    /** A function's name. */
    public String function(@Nullable String code) {
        return code == null
                ? ""
                : organisation.functions().stream()
                        .filter(function -> function.code().equals(code))
                        .map(function -> said(function.names()))
                        .findFirst()
                        .orElse(code);
    }

    /** A topic's name. */
    public String topic(@Nullable String code) {
        return code == null
                ? ""
                : organisation.topic(code).map(topic -> said(topic.names())).orElse(code);
    }

    /** A name in the reader's language. */
    public String said(Names names) {
        return names.in(LocaleContextHolder.getLocale());
    }
}
