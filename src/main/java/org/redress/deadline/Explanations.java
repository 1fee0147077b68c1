package org.redress.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.deadline.Day.Effect;
import org.redress.deadline.Day.Reason;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a clock's explanation into words: the data stay as they were when the term was made, the words follow the reader. */
@Component
public class Explanations {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final MessageSource messages;

    /** Speaks from these messages. */
    public Explanations(MessageSource messages) {
        this.messages = messages;
    }

    /** The rule and how long it allows, such as "Question in the virtual reception: 3 days". */
    public String rule(ClockView clock, Locale locale) {
        Basis basis = clock.basis();
        String rule = say("rule." + clock.rule(), locale);
        return basis.length() == 0 ? rule : rule + ": " + say("length." + basis.unit(), locale, basis.length());
    }

    /** Where the rule stands. */
    public String clause(ClockView clock, Locale locale) {
        return say("rule." + clock.rule() + ".clause", locale);
    }

    /** What a day did to the term: "day 2", "moved on", "due". */
    public String effect(ClockView clock, Day day, Locale locale) {
        boolean isDue = day.date().equals(clock.due());
        return say("effect." + (isDue ? "DUE" : day.effect()), locale, day.ordinal());
    }

    /** Why a day did so, all its reasons in one sentence; empty for a plain day. */
    public String reason(Day day, Locale locale) {
        return day.reasons().stream()
                .filter(reason -> !isObvious(day, reason))
                .map(reason -> reason(reason, locale))
                .collect(Collectors.joining(", "));
    }

    private String reason(Reason reason, Locale locale) {
        String key = "day." + reason.code();
        if (!reason.facts().isEmpty()) {
            Object[] facts = reason.facts().stream().map(Explanations::said).toArray();
            String fuller = messages.getMessage(key + ".act", facts, "", locale);
            if (fuller != null && !fuller.isEmpty()) {
                return fuller;
            }
            return messages.getMessage(key, facts, locale);
        }
        return messages.getMessage(key, new Object[0], locale);
    }

    /** A date as people write it; whatever else stands as it is. */
    private static String said(String fact) {
        return ISO_DATE.matcher(fact).matches() ? DATE.format(LocalDate.parse(fact)) : fact;
    }

    /** A paused day says so itself; its weekends are of no interest. */
    private static boolean isObvious(Day day, Reason reason) {
        return day.effect() == Effect.PAUSED && !reason.code().equals("PAUSE");
    }

    private String say(String key, Locale locale, Object... facts) {
        return messages.getMessage(key, facts, locale);
    }
}
