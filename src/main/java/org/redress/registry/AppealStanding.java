package org.redress.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Where an appeal stands: its state, its place in the organisation, in whose hands, and how it was answered. */
public abstract class AppealStanding extends AppealRecord {

    int round;
    State state;

    @Nullable
    State resumes;

    @Nullable
    String territory;

    @Nullable
    String topic;

    @Nullable
    String func;

    @Nullable
    String unit;

    @Nullable
    String assignee;

    @Nullable
    String draftAuthor;

    @Nullable
    String signatory;

    @Nullable
    String answer;

    @Nullable
    OffsetDateTime answeredAt;

    @Nullable
    String forwardedTo;

    @SuppressWarnings("NullAway") // the store fills the fields
    AppealStanding() {}

    AppealStanding(String number, String token, NewAppeal filed, String registrar) {
        super(number, token, filed, registrar);
        this.round = 1;
        this.state = State.REGISTERED;
        this.territory = filed.territory();
        this.topic = filed.topic();
    }

    /** The territory and the function it belongs to by its unit, or by its topic while it has none. */
    void placed(@Nullable String territory, @Nullable String func) {
        this.territory = territory;
        this.func = func;
    }

    /** Which time it is worked on: 1, and one more for every reopening. */
    public int round() {
        return round;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** The territory; unknown before triage. */
    public @Nullable String territory() {
        return territory;
    }

    /** The topic; unknown before triage. */
    public @Nullable String topic() {
        return topic;
    }

    /** The unit that is to answer. */
    public @Nullable String unit() {
        return unit;
    }

    /** Who has it in hand. */
    public @Nullable String assignee() {
        return assignee;
    }

    /** Who wrote the draft. */
    public @Nullable String draftAuthor() {
        return draftAuthor;
    }

    /** Who answers for the answer. */
    public @Nullable String signatory() {
        return signatory;
    }

    /** The answer as it was given. */
    public @Nullable String answer() {
        return answer;
    }

    /** When it was answered, forwarded or returned. */
    public @Nullable Instant answeredAt() {
        return answeredAt == null ? null : answeredAt.toInstant();
    }

    /** The body it was forwarded to. */
    public @Nullable String forwardedTo() {
        return forwardedTo;
    }

    /** The business key of the instance of this round: `number/round`. */
    public String businessKey() {
        return number() + "/" + round();
    }
}
