package org.redress.correspondence;

import io.namastack.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.register.Formal;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.redress.correspondence.register.NewLetter;
import org.redress.correspondence.register.OutgoingNumbers;
import org.redress.correspondence.writing.Address;
import org.redress.correspondence.writing.Text;
import org.redress.correspondence.writing.Written;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** Puts a written letter into the register and its id into the outbox, in the caller's transaction. */
@Component
class Outgoing {

    /** Whom a letter is for: a login for one of the staff, and the address that the way needs. */
    record Recipient(
            @Nullable String login,
            String name,
            Reach reach,
            @Nullable String address) {}

    private static final String DIGEST = "DIGEST";

    private final LetterRegister register;
    private final OutgoingNumbers numbers;
    private final Outbox outbox;
    private final Organisation organisation;
    private final Clock clock;

    Outgoing(LetterRegister register, OutgoingNumbers numbers, Outbox outbox, Organisation organisation, Clock clock) {
        this.register = register;
        this.numbers = numbers;
        this.outbox = outbox;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A letter that leaves the house, under a number of its own. */
    long add(String number, String kind, Written letter, Recipient to) {
        Instant now = clock.instant();
        int year = now.atZone(organisation.zone()).getYear();
        return add(number, kind, letter.text(), to, letter.formal(numbers.next(year, now)));
    }

    private long add(@Nullable String number, String kind, Text text, Recipient to, @Nullable Formal formal) {
        LetterState state = state(to.reach());
        long id = register.add(new NewLetter(
                number,
                kind,
                to.reach(),
                to.login(),
                to.name(),
                to.address(),
                text.language(),
                text.subject(),
                text.body(),
                state,
                messageId(),
                clock.instant(),
                formal));
        if (!state.waitsForPerson()) {
            post(id);
        }
        return id;
    }

    /** Lets a letter of the register leave. */
    void post(long id) {
        outbox.schedule(new LetterDue(id), LetterDue.key(id));
    }

    /** A notice to one of the staff: on their screen at once; its e-mail gathers with others unless it is urgent. */
    NewLetter notice(@Nullable String number, String kind, Text text, Person to) {
        boolean mail = Address.usable(to.email());
        return new NewLetter(
                number,
                kind,
                mail ? Reach.EMAIL : Reach.PORTAL,
                to.login(),
                to.name(),
                mail ? to.email() : null,
                text.language(),
                text.subject(),
                text.body(),
                mail ? LetterState.GATHERING : LetterState.SHOWN,
                messageId(),
                clock.instant(),
                null);
    }

    /** A notice whose e-mail waits for no other; tells its id. */
    long urgent(NewLetter notice) {
        boolean mail = notice.state() == LetterState.GATHERING;
        long id = register.add(mail ? notice.in(LetterState.WAITING) : notice);
        if (mail) {
            post(id);
        }
        return id;
    }

    /** The one mail for notices that stand on the person's screen already. */
    long digest(Person to, Text text) {
        Recipient recipient = new Recipient(to.login(), to.name(), Reach.EMAIL, to.email());
        return add(null, DIGEST, text, recipient, null);
    }

    private static LetterState state(Reach reach) {
        return switch (reach) {
            case EMAIL -> LetterState.WAITING;
            case POST -> LetterState.TO_PRINT;
            case PHONE -> LetterState.TO_CALL;
            case PORTAL -> LetterState.SHOWN;
        };
    }

    /** The Message-ID that a letter keeps from its writing on, so that a repeated sending can be recognised. */
    private String messageId() {
        String mail = organisation.fact("email");
        return "<" + UUID.randomUUID() + "@" + mail.substring(mail.indexOf('@') + 1) + ">";
    }
}
