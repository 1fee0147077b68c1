package org.redress.deadline.words;

import java.time.LocalDate;
import java.util.List;
import org.redress.deadline.Basis.Extended;
import org.redress.deadline.Basis.Paused;
import org.redress.deadline.ClockView;
import org.redress.deadline.Day.Effect;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells an applicant why a clock ends on its date: plain words, no codes of rules, nobody's name. */
@Component
public class PublicStory {

    private final MessageSource messages;

    PublicStory(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentences of a clock. */
    public List<String> toApplicant(ClockView clock, Reader reader) {
        Speech speech = new Speech(clock, reader, messages);
        if (speech.basis.agreed() != null) {
            speech.say("public.agreed", speech.agreed(speech.basis.agreed()));
        } else if (speech.basis.statedDate() != null) {
            speech.say("public.stated", speech.basis.statedDate());
            rolled(speech);
        } else {
            promise(speech);
            counted(speech);
        }
        paused(speech);
        extended(speech);
        if (speech.basis.replaced() != null) {
            speech.say("public.replaced", speech.basis.replaced().on());
        }
        if (clock.provisional()) {
            speech.say("public.provisional", speech.missingYear());
        }
        return speech.said();
    }

    /** What the rule promises: a sentence of its own, else that of its clock, in its unit. */
    private static void promise(Speech speech) {
        boolean isKnown = speech.basis.length() > 0;
        long length = isKnown ? speech.basis.length() : speech.count(Effect.COUNTED);
        String unit = isKnown ? speech.basis.unit() : "CALENDAR";
        String words = speech.word("length." + unit, length);
        speech.add(speech.first(
                List.of("public.rule." + speech.clock.rule(), "public.clock." + speech.clock.clock()), words));
    }

    private static void counted(Speech speech) {
        if (speech.isTimeOfDay()) {
            speech.say("public.moment", speech.moment(speech.basis.startedAt()));
            return;
        }
        if (speech.count(Effect.SKIPPED) > 0) {
            speech.say("public.skipped");
        }
        if (speech.nominal().equals(speech.clock.due())) {
            LocalDate start = speech.clock.start();
            String key = speech.isOff(speech.clock.due()) ? "public.lastOff" : "public.counted";
            speech.add(speech.first(
                    List.of(key + "." + speech.basis.startEvent(), key), start, start.plusDays(1), speech.clock.due()));
        } else {
            rolled(speech);
        }
    }

    private static void rolled(Speech speech) {
        LocalDate nominal = speech.nominal();
        LocalDate due = speech.clock.due();
        if (!nominal.equals(due)) {
            String key = due.isAfter(nominal) ? "public.rolled" : "public.rolledBack";
            speech.say(key, nominal, speech.weekday(nominal), speech.off(nominal), due);
        }
    }

    private static void paused(Speech speech) {
        for (Paused pause : speech.basis.pauses()) {
            long days = pause.answered().toEpochDay() - pause.asked().toEpochDay();
            speech.say("public.paused", pause.asked(), pause.answered(), days);
        }
        if (speech.clock.state().equals("PAUSED")) {
            speech.say("public.waiting");
        }
    }

    private static void extended(Speech speech) {
        for (Extended one : speech.basis.extensions()) {
            if (one.toldOn() == null) {
                speech.say("public.extended", one.days());
            } else {
                speech.say("public.extendedTold", one.days(), one.toldOn());
            }
        }
        if (speech.basis.extensions().isEmpty() && speech.count(Effect.EXTENDED) > 0) {
            speech.say("public.extended", speech.count(Effect.EXTENDED));
        }
    }
}
