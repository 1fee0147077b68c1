package org.redress.correspondence.post;

import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import org.redress.correspondence.Announcer;
import org.redress.correspondence.LetterDue;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.springframework.stereotype.Component;

/**
 * Takes one letter out of the outbox, outside any transaction: sends it when it waits, notes that, then tells the others.
 * Each step commits by itself, so that a letter that left is never sent again because a listener failed.
 */
@Component
public class SendLetter implements OutboxTypedHandler<LetterDue> {

    private final LetterRegister register;
    private final WayOut wayOut;
    private final Announcer announcer;

    SendLetter(LetterRegister register, WayOut wayOut, Announcer announcer) {
        this.register = register;
        this.wayOut = wayOut;
        this.announcer = announcer;
    }

    /** Sends a letter that still waits and tells the others once; throws when it has to be tried again. */
    @Override
    public void handle(LetterDue due, OutboxRecordMetadata metadata) {
        Letter letter = register.letter(due.letter())
                .orElseThrow(() -> new IllegalStateException(
                        "The outbox names letter " + due.letter() + ", which is not in the register"));
        if (letter.state() == LetterState.WAITING) {
            send(letter);
        }
        announcer.announce(letter.id());
    }

    private void send(Letter letter) {
        try {
            register.sent(letter.id(), LetterState.WAITING, wayOut.send(letter), null);
        } catch (BadAddress bad) {
            register.undeliverable(letter.id(), LetterState.WAITING, bad.problem(), null);
        } catch (CannotSendYet later) {
            register.waits(letter.id(), later.problem());
            throw later;
        }
    }
}
