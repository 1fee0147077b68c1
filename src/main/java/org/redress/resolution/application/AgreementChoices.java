package org.redress.resolution.application;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.registry.Registry;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What may come next while the time is being agreed, in the reader's language. */
@Component
public class AgreementChoices {

    private final Negotiation negotiation;
    private final Registry registry;
    private final Times times;
    private final MessageSource words;

    AgreementChoices(Negotiation negotiation, Registry registry, Times times, MessageSource words) {
        this.negotiation = negotiation;
        this.registry = registry;
        this.times = times;
        this.words = words;
    }

    /** The outcomes of agreeing a time: the client's own proposal comes first when there is one. */
    public List<Choice> outcomes(String number) {
        var outcomes = new ArrayList<Choice>();
        negotiation
                .open(number)
                .filter(one -> one.isClients() && !one.times().isEmpty())
                .map(one -> times.say(one.times().get(0), LocaleContextHolder.getLocale()))
                .ifPresent(time ->
                        outcomes.add(new Choice("ACCEPT", choice("ACCEPT").label() + ": " + time)));
        for (String outcome : new String[] {"LETTER", "PHONE", "NOT_REACHED", "HAND_BACK", "IMPOSSIBLE"}) {
            outcomes.add(choice(outcome));
        }
        return outcomes;
    }

    /** A time that was agreed before stands in the form, to be confirmed or changed. */
    public Map<String, String> prefill(String number) {
        var values = new LinkedHashMap<String, String>();
        var agreed = registry.appeal(number).stated().agreed();
        if (agreed != null && !times.isOver(agreed) && negotiation.open(number).isEmpty()) {
            values.put("outcome", "PHONE");
            put(values, agreed);
        }
        return values;
    }

    /** The first of the times that were offered stands in the form for what is said on the phone. */
    public Map<String, String> offered(String number) {
        var values = new LinkedHashMap<String, String>();
        negotiation
                .open(number)
                .filter(one -> !one.times().isEmpty())
                .ifPresent(one -> put(values, one.times().get(0)));
        return values;
    }

    private static void put(Map<String, String> values, LocalDateTime time) {
        values.put("day1", time.toLocalDate().toString());
        if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            values.put("hour1", time.toLocalTime().toString());
        }
    }

    private Choice choice(String outcome) {
        return new Choice(
                outcome, words.getMessage("form.agreeTime.outcome." + outcome, null, LocaleContextHolder.getLocale()));
    }
}
