package org.redress.registry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What becomes of an appeal that is investigated together with others: it waits, is answered with them, or goes on alone. */
public abstract class AppealTogether extends AppealEnding {

    AppealTogether() {}

    AppealTogether(String number, String token, NewAppeal filed, String registrar) {
        super(number, token, filed, registrar);
    }

    /** Whether nobody has answered for it yet. */
    public boolean isOpen() {
        return Arrays.asList(OPEN).contains(state);
    }

    /** Its own way stops; the unit that leads the investigation, if any does yet, has it. */
    public void joined(@Nullable String leading) {
        expect(OPEN);
        startsAgain();
        follows(leading);
    }

    /** Another unit leads the investigation now, or none. */
    public void ledBy(@Nullable String leading) {
        expect(OPEN);
        if (state == State.AWAITING_CLARIFICATION) {
            resumes = leading == null ? State.TRIAGED : State.ROUTED;
            unit = leading;
        } else {
            follows(leading);
        }
    }

    /** It goes on alone, from its beginning, with all that is known of it. */
    public void leftGroup() {
        expect(OPEN);
        startsAgain();
    }

    /** The common answer is approved: by another person than the author. */
    public void approvedTogether(String author, String approver) {
        expect(OPEN);
        draftAuthor = author;
        signatory = approver;
        state = State.APPROVED;
    }

    private void follows(@Nullable String leading) {
        unit = leading;
        state = leading == null ? State.TRIAGED : State.ROUTED;
    }
}
