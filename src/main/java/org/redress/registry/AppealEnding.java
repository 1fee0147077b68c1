package org.redress.registry;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How an appeal ends, each end refused where the state forbids it. */
public abstract class AppealEnding extends AppealStanding {

    AppealEnding() {}

    AppealEnding(String number, String token, NewAppeal filed, String registrar) {
        super(number, token, filed, registrar);
    }

    /** The answer reached the applicant; nothing is open. */
    public void closed() {
        expect(State.ANSWERED);
        state = State.CLOSED;
    }

    /** Forwarded to the body that it belongs to (R9). */
    public void forwarded(Instant at, String body) {
        endsUnanswered(at, State.FORWARDED);
        forwardedTo = body;
    }

    /** Not ours and told so (R9). */
    public void returned(Instant at) {
        endsUnanswered(at, State.RETURNED);
    }

    /** Not considered, and told so; perhaps because it repeats another (R12, R13, R14, R22). */
    public void notConsidered(Instant at, @Nullable String first) {
        endsUnanswered(at, State.NOT_CONSIDERED);
        repeatOf = first;
    }

    /** The applicant wants no answer any more. */
    public void withdrawn(Instant at) {
        ends(at, State.WITHDRAWN);
    }

    /** All is done and nothing is to be sent, as after a consultation: it can be closed. */
    public void done(Instant at) {
        ends(at, State.ANSWERED);
    }

    private void endsUnanswered(Instant at, State end) {
        expect(State.RECEIVED, State.REGISTERED, State.TRIAGED);
        answeredAt = at.atOffset(ZoneOffset.UTC);
        state = end;
    }

    private void ends(Instant at, State end) {
        expect(OPEN);
        answeredAt = at.atOffset(ZoneOffset.UTC);
        resumes = null;
        state = end;
    }
}
