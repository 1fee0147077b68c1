package org.redress.correspondence;

import java.time.Clock;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** What a person notes of a letter that goes by post or is read out by phone, in the caller's transaction. */
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

    /** What was told when the letter was posted is true no more once it came back. */
    void failed(long letter, Actor actor) {
        Letter waiting = register.locked(letter).filter(Letter::mayComeBack).orElseGet(() -> waitingForPerson(letter));
        String why = waiting.state() == LetterState.TO_CALL ? "NOT_REACHED" : "CAME_BACK";
        register.undeliverable(letter, waiting.state(), why, actor.login());
        register.tellAgain(letter);
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
