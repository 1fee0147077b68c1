package org.redress.correspondence;

import java.time.Clock;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the others once what became of a letter to an applicant or a body; notices to the staff concern nobody else. */
@Component
public class Announcer {

    private final LetterRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcer(LetterRegister register, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** Tells it, in one transaction with what the listeners do; without effect when it was told. */
    @Transactional
    public void announce(long id) {
        Letter letter = register.locked(id).orElseThrow(() -> new IllegalStateException("No letter " + id));
        if (!register.announced(id, clock.instant()) || letter.isNotice()) {
            return;
        }
        if (letter.state() == LetterState.UNDELIVERABLE) {
            String why = letter.problemCode() == null ? "" : letter.problemCode();
            events.publishEvent(new LetterUndeliverable(id, letter.number(), letter.kind(), why));
        } else {
            events.publishEvent(new LetterDelivered(id, letter.number(), letter.kind()));
        }
    }
}
