package org.redress.deadline.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.redress.deadline.Basis;
import org.redress.deadline.Basis.Extended;
import org.redress.deadline.Basis.Paused;
import org.redress.deadline.ClockKind;
import org.redress.deadline.ClockView;
import org.redress.deadline.Day.Effect;
import org.redress.deadline.Explanations;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells staff why a clock ends on its date, from what was kept when its term was made. */
@Component
public class ClockStory {

    private final MessageSource messages;
    private final Explanations explanations;

    ClockStory(MessageSource messages, Explanations explanations) {
        this.messages = messages;
        this.explanations = explanations;
    }

    /** The sentences of a clock; the other clocks of its appeal tell what took its place. */
    public List<String> toStaff(ClockView clock, List<ClockView> all, Reader reader) {
        Speech speech = new Speech(clock, reader, messages);
        speech.add("%s. %s."
                .formatted(explanations.rule(clock, reader.locale()), explanations.clause(clock, reader.locale())));
        start(speech);
        skipped(speech);
        paused(speech);
        extended(speech);
        set(speech);
        ends(speech);
        replaced(speech, all);
        if (clock.provisional()) {
            speech.say("told.provisional", speech.missingYear());
        }
        policies(speech);
        return speech.said();
    }

    /** The same without the other clocks. */
    public List<String> toStaff(ClockView clock, Reader reader) {
        return toStaff(clock, List.of(), reader);
    }

    private static void start(Speech speech) {
        String event = speech.basis.startEvent();
        if (speech.isTimeOfDay()) {
            speech.add(speech.first(
                    List.of("told.moment." + event, "told.moment"), speech.moment(speech.basis.startedAt())));
        } else if (speech.basis.agreed() == null
                && !event.isEmpty()
                && !speech.basis.unit().equals("CONTACT")) {
            LocalDate start = speech.clock.start();
            speech.add(speech.first(List.of("told.start." + event, "told.start"), start, start.plusDays(1)));
        }
    }

    private void skipped(Speech speech) {
        List<String> days = speech.days(Effect.SKIPPED).stream()
                .map(day -> speech.word("told.day", day.date(), explanations.reason(day, speech.reader.locale())))
                .toList();
        if (!days.isEmpty()) {
            speech.say("told.skipped", String.join(", ", days));
        }
    }

    private static void paused(Speech speech) {
        for (Paused pause : speech.basis.pauses()) {
            long days = pause.answered().toEpochDay() - pause.asked().toEpochDay();
            speech.say("told.paused", pause.asked(), pause.answered(), days);
        }
        if (speech.clock.state().equals("PAUSED")) {
            speech.say("told.waiting");
        }
    }

    private static void extended(Speech speech) {
        for (Extended one : speech.basis.extensions()) {
            String by = one.approvedBy().isEmpty() ? "" : speech.reader.names().apply(one.approvedBy());
            speech.say(by.isEmpty() ? "told.extended" : "told.extendedBy", one.days(), one.on(), by);
            if (one.toldOn() != null) {
                speech.say("told.extendedTold", one.toldOn());
            }
        }
        if (speech.basis.extensions().isEmpty() && speech.count(Effect.EXTENDED) > 0) {
            speech.say("told.extendedOnce", speech.count(Effect.EXTENDED));
        }
    }

    private static void set(Speech speech) {
        if (speech.basis.statedDate() != null) {
            speech.say(
                    speech.clock.clock() == ClockKind.INTERNAL ? "told.set" : "told.stated", speech.basis.statedDate());
        }
        if (speech.basis.agreed() != null) {
            speech.say("told.agreed", speech.agreed(speech.basis.agreed()));
        }
    }

    private static void ends(Speech speech) {
        if (speech.isTimeOfDay()) {
            speech.say("told.ends", speech.moment(speech.end()));
            return;
        }
        if (speech.basis.unit().equals("CONTACT")) {
            speech.say("told.contact");
            return;
        }
        if (speech.basis.agreed() != null) {
            return;
        }
        LocalDate nominal = speech.nominal();
        LocalDate due = speech.clock.due();
        long last = speech.count(Effect.COUNTED, Effect.EXTENDED);
        if (!nominal.equals(due)) {
            String key = due.isAfter(nominal) ? "told.rolled" : "told.rolledBack";
            speech.say(key, nominal, speech.weekday(nominal), speech.off(nominal), due, speech.weekday(due));
        } else if (last > 0) {
            speech.say(speech.isOff(due) ? "told.lastOff" : "told.last", last, due, speech.weekday(due));
        }
    }

    private static void replaced(Speech speech, List<ClockView> all) {
        Basis.Replaced replaced = speech.basis.replaced();
        if (replaced != null) {
            boolean isRefined = replaced.rule().equals(speech.clock.rule());
            speech.say(
                    isRefined ? "told.refined" : "told.replaced", replaced.on(), replaced.rule(), speech.clock.rule());
        }
        if (speech.clock.state().equals("REPLACED")) {
            all.stream()
                    .filter(other -> other.basis().replaced() != null)
                    .reduce((first, second) -> second)
                    .ifPresentOrElse(other -> closed(speech, other), () -> speech.say("told.closed"));
        }
    }

    private static void closed(Speech speech, ClockView by) {
        if (by.basis().replaced() != null) {
            speech.say("told.closedBy", by.basis().replaced().on(), by.rule());
        }
    }

    /** The zone matters to all alike and is told nowhere; it stays in the data. */
    private static void policies(Speech speech) {
        List<String> told = speech.basis.policies().entrySet().stream()
                .filter(one -> !one.getKey().equals("zone"))
                .sorted(Map.Entry.comparingByKey())
                .map(one -> policy(speech, "policy." + one.getKey(), one.getValue()))
                .toList();
        if (!told.isEmpty()) {
            speech.say("told.policies", String.join("; ", told));
        }
    }

    /** What a listed value means; a free one tells itself. */
    private static String policy(Speech speech, String key, String value) {
        String listed = speech.word(key + "." + value);
        return speech.word(key) + ": " + (listed.startsWith("policy.") ? value : listed);
    }
}
