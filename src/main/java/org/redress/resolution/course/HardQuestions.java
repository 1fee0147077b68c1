package org.redress.resolution.course;

import java.util.Map;
import org.redress.correspondence.Letters;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions that can't be answered at once: the applicant is told the date of the answer (003, 5.2.6). */
@Component
@Transactional
public class HardQuestions {

    private final Registry registry;
    private final Letters letters;
    private final Journal journal;

    HardQuestions(Registry registry, Letters letters, Journal journal) {
        this.registry = registry;
        this.letters = letters;
        this.journal = journal;
    }

    /** Writes to the applicant when the answer will come. */
    public void tell(String number) {
        registry.due(number)
                .ifPresent(due -> letters.toApplicant(number, Letters.Kind.ANSWER_DATE, Map.of("due", due.toString())));
        journal.write(number, Actor.SYSTEM, "ANSWER_DATE_TOLD", Audience.ALL);
    }
}
