package org.redress.deadline;

import java.util.Locale;
import java.util.stream.Collectors;
import org.redress.deadline.Day.Effect;
import org.redress.deadline.Day.Reason;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a clock's explanation into words: the data stay as they were when the term was made, the words follow the reader. */
@Component
public class Explanations {

    private final MessageSource messages;

    Explanations(MessageSource messages) {
        this.messages = messages;
    }

    /** The rule and how long it allows, such as "Question in the virtual reception: 3 days". */
    public String rule(ClockView clock, Locale locale) {
        return say("rule." + clock.rule(), locale);
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
            String fuller = messages.getMessage(key + ".act", reason.facts().toArray(), "", locale);
            if (fuller != null && !fuller.isEmpty()) {
                return fuller;
            }
        }
        return messages.getMessage(key, reason.facts().toArray(), locale);
    }

    /** A paused day says so itself; its weekends are of no interest. */
    private static boolean isObvious(Day day, Reason reason) {
        return day.effect() == Effect.PAUSED && !reason.code().equals("PAUSE");
    }

    private String say(String key, Locale locale, Object... facts) {
        return messages.getMessage(key, facts, locale);
    }
}
