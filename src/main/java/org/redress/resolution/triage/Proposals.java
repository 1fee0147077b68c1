package org.redress.resolution.triage;

import java.util.Optional;
import org.redress.organisation.Names;
import org.redress.routing.Directory;
import org.redress.routing.ProposedBody;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Why the directory proposes a body, in the reader's language. */
@Component
public class Proposals {

    private final Directory directory;
    private final MessageSource words;

    Proposals(Directory directory, MessageSource words) {
        this.directory = directory;
        this.words = words;
    }

    /** The body proposed for an appeal, what its matter is, and why it; nothing when none is. */
    public Optional<String> reason(String number) {
        return directory.propose(number).map(this::sentence);
    }

    private String sentence(ProposedBody proposed) {
        var locale = LocaleContextHolder.getLocale();
        var facts = proposed.facts().stream()
                .map(fact -> fact instanceof Names names ? names.in(locale) : fact)
                .toArray();
        var why = words.getMessage(proposed.reason(), facts, locale);
        var name = proposed.body().names().in(locale);
        return words.getMessage(
                "routing.body.proposed",
                new Object[] {name, why, proposed.body().matter()},
                locale);
    }
}
