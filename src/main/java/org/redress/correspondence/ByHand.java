package org.redress.correspondence;

import java.time.Clock;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Letters that a person posts or reads out, and what they note of it. */
@Component
class ByHand {

    private final LetterRegister register;
    private final Announcer announcer;
    private final Clock clock;

    ByHand(LetterRegister register, Announcer announcer, Clock clock) {
        this.register = register;
        this.announcer = announcer;
        this.clock = clock;
    }

    void delivered(long letter, Actor actor) {
        Letter waiting = waitingForPerson(letter);
        register.sent(letter, waiting.state(), clock.instant(), actor.login());
        announcer.announce(letter);
    }

    void failed(long letter, Actor actor) {
        Letter waiting = waitingForPerson(letter);
        String why = waiting.state() == LetterState.TO_CALL ? "NOT_REACHED" : "CAME_BACK";
        register.undeliverable(letter, waiting.state(), why, actor.login());
        announcer.announce(letter);
    }

    private Letter waitingForPerson(long id) {
        Letter letter = register.locked(id).orElseThrow(() -> Refused.notFound("letters.none"));
        if (!letter.state().waitsForPerson()) {
            throw Refused.conflict("letters.alreadyNoted", letter.sentBy() == null ? "" : letter.sentBy());
        }
        return letter;
    }
}
