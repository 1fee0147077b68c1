package org.redress.resolution.answer;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.registry.Appeal;
import org.redress.shared.Reach;
import org.springframework.data.annotation.Id;

/** An answer as its author handed it in, and what became of it. */
record ProposedAnswer(
        @Id @Nullable Long id,
        String number,
        int round,
        String author,
        String text,
        @Nullable String faq,
        OffsetDateTime handedInAt,
        State state,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String remark,
        @Nullable Reach reach,
        @Nullable String address,
        Letters.@Nullable Kind letter) {

    /** What became of it. */
    enum State {
        HANDED_IN,
        SENT_BACK,
        APPROVED,
        SENT
    }

    /** The letter that brings it: as the author chose, else a plain answer, with a pointer when it has one. */
    Letters.Kind kind() {
        return letter != null ? letter : faq == null ? Letters.Kind.ANSWER : Letters.Kind.TYPICAL_ANSWER;
    }

    /** A draft that waits for approval. */
    static ProposedAnswer handedIn(
            String number, int round, String author, String text, Letters.Kind letter, OffsetDateTime at) {
        return new ProposedAnswer(
                null, number, round, author, text, null, at, State.HANDED_IN, null, null, null, null, null, letter);
    }

    /** The answer that the reception gives to a question, which needs no approval (003, 5.2.6). */
    static ProposedAnswer byReception(
            String number, int round, String author, String text, @Nullable String faq, OffsetDateTime at) {
        return new ProposedAnswer(
                null, number, round, author, text, faq, at, State.APPROVED, author, at, null, null, null, null);
    }

    /** The answer of one member of a group, approved with the common one. */
    static ProposedAnswer together(
            String number, int round, String author, String text, String approver, OffsetDateTime at) {
        return new ProposedAnswer(
                null, number, round, author, text, null, at, State.APPROVED, approver, at, null, null, null, null);
    }

    ProposedAnswer decided(State decision, String by, OffsetDateTime at, @Nullable String why) {
        return new ProposedAnswer(
                id, number, round, author, text, faq, handedInAt, decision, by, at, why, reach, address, letter);
    }

    ProposedAnswer redirected(Reach way, @Nullable String to) {
        return new ProposedAnswer(
                id, number, round, author, text, faq, handedInAt, state, decidedBy, decidedAt, remark, way, to, letter);
    }

    /** The same answer for another appeal that is the same case, by that one's own ways. */
    ProposedAnswer sharedWith(Appeal other, OffsetDateTime at) {
        return new ProposedAnswer(
                null,
                other.number(),
                other.round(),
                author,
                text,
                faq,
                at,
                State.APPROVED,
                decidedBy,
                at,
                null,
                null,
                null,
                letter);
    }

    ProposedAnswer sent() {
        return new ProposedAnswer(
                id,
                number,
                round,
                author,
                text,
                faq,
                handedInAt,
                State.SENT,
                decidedBy,
                decidedAt,
                remark,
                reach,
                address,
                letter);
    }
}
