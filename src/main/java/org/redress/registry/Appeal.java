package org.redress.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;

/** One appeal: its record and its state, changed only by its own methods, each of which refuses what the state forbids. */
public class Appeal {

    /** The appeal is ours and goes on to completeness and routing. */
    public void triaged(@Nullable String territory, @Nullable String topic) {
        throw new IllegalStateException("to come");
    }

    /** A unit is to answer. */
    public void routed(String unit) {
        throw new IllegalStateException("to come");
    }

    /** A person took it in hand, or was given it. */
    public void takenBy(String login) {
        throw new IllegalStateException("to come");
    }

    /** The unit says that it is not theirs: back to routing. */
    public void handedBack() {
        throw new IllegalStateException("to come");
    }

    /** A draft waits for approval. */
    public void drafted(String author) {
        throw new IllegalStateException("to come");
    }

    /** Approved by another person than the author. */
    public void approved(String approver) {
        throw new IllegalStateException("to come");
    }

    /** Sent back to the author for rework. */
    public void sentBack() {
        throw new IllegalStateException("to come");
    }

    /** The answer is given; signatory is who approved or wrote it. */
    public void answered(Instant at, String answer, String signatory) {
        throw new IllegalStateException("to come");
    }

    /** The answer reached the applicant; nothing is open. */
    public void closed() {
        throw new IllegalStateException("to come");
    }

    /** The answer could not be delivered: it is to be sent another way. */
    public void undelivered() {
        throw new IllegalStateException("to come");
    }

    /** The applicant is asked. */
    public void awaitsApplicant() {
        throw new IllegalStateException("to come");
    }

    /** The reply came, or no reply came in time: on as before. */
    public void continues() {
        throw new IllegalStateException("to come");
    }

    /** Forwarded to the body that it belongs to (R9). */
    public void forwarded(Instant at, String body) {
        throw new IllegalStateException("to come");
    }

    /** Not ours and told so (R9). */
    public void returned(Instant at) {
        throw new IllegalStateException("to come");
    }

    // readers: the owner makes them real
    public String number() {
        throw new IllegalStateException("to come");
    }

    public int round() {
        throw new IllegalStateException("to come");
    }

    public Kind kind() {
        throw new IllegalStateException("to come");
    }

    public Channel channel() {
        throw new IllegalStateException("to come");
    }

    public State state() {
        throw new IllegalStateException("to come");
    }

    public @Nullable String territory() {
        throw new IllegalStateException("to come");
    }

    public @Nullable String topic() {
        throw new IllegalStateException("to come");
    }

    public @Nullable String unit() {
        throw new IllegalStateException("to come");
    }

    public @Nullable String assignee() {
        throw new IllegalStateException("to come");
    }

    public @Nullable String draftAuthor() {
        throw new IllegalStateException("to come");
    }

    public String subject() {
        throw new IllegalStateException("to come");
    }

    public String text() {
        throw new IllegalStateException("to come");
    }

    public @Nullable String answer() {
        throw new IllegalStateException("to come");
    }

    public Applicant applicant() {
        throw new IllegalStateException("to come");
    }

    public List<Reach> askBy() {
        throw new IllegalStateException("to come");
    }

    public List<Reach> answerBy() {
        throw new IllegalStateException("to come");
    }

    public String language() {
        throw new IllegalStateException("to come");
    }

    public String token() {
        throw new IllegalStateException("to come");
    }

    /** The business key of the instance of this round: `number/round`. */
    public String businessKey() {
        return number() + "/" + round();
    }
}
