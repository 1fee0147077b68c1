package org.redress.resolution.triage;

import java.util.List;
import org.redress.process.Choice;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Whether an appeal says all that is needed to answer it. */
@Component
public class Completeness {

    private final Registry registry;
    private final Journal journal;
    private final MessageSource words;

    Completeness(Registry registry, Journal journal, MessageSource words) {
        this.registry = registry;
        this.journal = journal;
        this.words = words;
    }

    /** Everything is there. */
    public void confirm(String number, Actor actor) {
        journal.write(number, actor, "COMPLETE", Audience.STAFF);
    }

    /** The ways to ask that the applicant named, in their order; all ways when none was named. */
    public List<Choice> ways(String number) {
        var named = registry.appeal(number).askBy();
        return (named.isEmpty() ? List.of(Reach.values()) : named)
                .stream()
                        .map(way -> new Choice(
                                way.name(),
                                words.getMessage(
                                        "form.checkCompleteness.channel." + way,
                                        null,
                                        LocaleContextHolder.getLocale())))
                        .toList();
    }
}
