package org.redress.web;

import java.util.List;
import org.redress.shared.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts refusals into the reader's language; `@sentences` in pages. */
@Component("sentences")
public class Sentences {

    private final IcuMessages messages;

    Sentences(MessageSource messages) {
        this.messages = (IcuMessages) messages;
    }

    /** One sentence by its key and facts. */
    public String say(String key, Object... facts) {
        return messages.getMessage(key, facts, LocaleContextHolder.getLocale());
    }

    /** The sentence of the first key that exists, with the facts. */
    public String sayFirst(List<String> keys, Object... facts) {
        String known = keys.stream().filter(messages::has).findFirst().orElse(keys.get(0));
        return say(known, facts);
    }

    /** Whether there is a sentence of this key. */
    public boolean known(String key) {
        return messages.has(key);
    }

    /** Each fault of a refusal as a sentence beside its field. */
    public List<Fault> of(Refused refused) {
        return of(refused.faults());
    }

    /** Faults as sentences beside their fields. */
    public List<Fault> of(List<Refused.Fault> faults) {
        return faults.stream()
                .map(fault ->
                        new Fault(fault.field(), say(fault.key(), fault.facts().toArray())))
                .toList();
    }
}
