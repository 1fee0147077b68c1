package org.redress.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Kind;
import org.redress.shared.Refused;

/** Where an appeal stands: its state, its place in the organisation, in whose hands, and how it was answered. */
public abstract class AppealStanding extends AppealTerms {

    /** Nobody has answered for it yet. */
    static final State[] OPEN = {
        State.RECEIVED,
        State.REGISTERED,
        State.TRIAGED,
        State.ROUTED,
        State.IN_PROGRESS,
        State.DRAFTED,
        State.AWAITING_CLARIFICATION
    };

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

    @Nullable
    String repeatOf;

    @SuppressWarnings("NullAway") // the store fills the fields
    AppealStanding() {}

    AppealStanding(String number, String token, NewAppeal filed, String registrar) {
        super(number, token, filed, registrar);
        this.state = State.REGISTERED;
        this.territory = filed.territory();
        this.topic = filed.topic();
    }

    /** The territory and the function it belongs to by its unit, or by its topic while it has none. */
    void placed(@Nullable String territory, @Nullable String func) {
        this.territory = territory;
        this.func = func;
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

    /** The answered appeal that it repeats (R14). */
    public @Nullable String repeatOf() {
        return repeatOf;
    }

    /** The business key of the instance of this round: `number/round`. */
    public String businessKey() {
        return number() + "/" + round();
    }

    /** What its process begins with: a consultation is not sorted first, a call back is promised within hours (R15). */
    Map<String, Object> firstDecisions() {
        return Map.of("sorted", kind() == Kind.CONSULTATION, "kind", kind().name());
    }

    /** Goes with another that is the same case, to its unit and its people, as far as that has come. */
    public void follows(Appeal first) {
        expect(OPEN);
        unit = first.unit();
        assignee = first.assignee();
        topic = first.topic() == null ? topic : first.topic();
        territory = first.territory() == null ? territory : first.territory();
        state = switch (first.state()) {
            case AWAITING_CLARIFICATION -> State.IN_PROGRESS;
            case APPROVED -> State.DRAFTED;
            default -> first.state();
        };
    }

    /** The answer of another that is the same case is this one's too, over the same name. */
    public void answeredWith(Appeal first) {
        expect(OPEN);
        unit = first.unit();
        signatory = first.signatory();
        state = State.APPROVED;
    }

    void startsAgain() {
        unit = null;
        assignee = null;
        draftAuthor = null;
        resumes = null;
        state = State.REGISTERED;
    }

    void expect(State... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Refused.conflict("appeal.notNow", number(), state.name());
        }
    }
}
