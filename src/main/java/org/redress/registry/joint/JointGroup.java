package org.redress.registry.joint;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A group of appeals with one investigation, changed only by its own methods, each of which refuses what its state forbids. */
public class JointGroup {

    /** What the codes of groups begin with; an appeal's number never does. */
    public static final String PREFIX = "G-";

    @Id
    private String code;

    @Version
    @SuppressWarnings("UnusedVariable") // kept by the store: two who change one group, one wins
    private @Nullable Long version;

    private Origin origin;
    private String title;
    private Standing state;
    private @Nullable String lead;
    private @Nullable String unit;
    private OffsetDateTime formedAt;

    @SuppressWarnings("UnusedVariable") // kept by the store for who asks who
    private String formedBy;

    private @Nullable String territory;
    private @Nullable String feeder;
    private @Nullable String places;
    private @Nullable OffsetDateTime beganAt;
    private @Nullable String answer;
    private @Nullable String draftAuthor;
    private @Nullable String approver;

    @SuppressWarnings("UnusedVariable") // kept by the store for who asks why
    private @Nullable String remark;

    @SuppressWarnings("UnusedVariable") // kept by the store for who asks when
    private @Nullable OffsetDateTime endedAt;

    @PersistenceCreator
    @SuppressWarnings("NullAway") // the store fills the fields
    JointGroup() {}

    JointGroup(String code, Origin origin, String title, @Nullable String unit, Instant at, String by) {
        this.code = code;
        this.origin = origin;
        this.title = title;
        this.state = Standing.OPEN;
        this.unit = unit;
        this.formedAt = at.atOffset(ZoneOffset.UTC);
        this.formedBy = by;
    }

    void at(Outage outage) {
        territory = outage.territory();
        feeder = outage.feeder();
        places = outage.places();
        beganAt = outage.began().atOffset(ZoneOffset.UTC);
    }

    void ledBy(@Nullable String number) {
        lead = number;
    }

    /** A unit leads the investigation. */
    public void routed(String to) {
        expect(Standing.OPEN);
        unit = to;
    }

    /** The unit says that it is not theirs. */
    public void handedBack() {
        expect(Standing.OPEN);
        unit = null;
    }

    /** The common answer waits for approval by another person. */
    public void handedIn(String text, String author) {
        expect(Standing.OPEN);
        answer = text;
        draftAuthor = author;
        state = Standing.HANDED_IN;
    }

    /** Back to the author, with the reason. */
    public void sentBack(String approver, String why) {
        notTheirOwn(approver);
        remark = why;
        state = Standing.OPEN;
    }

    /** Approved: each member gets its answer, nobody joins or leaves any more. */
    public void approved(String approver, Instant at) {
        notTheirOwn(approver);
        this.approver = approver;
        endedAt = at.atOffset(ZoneOffset.UTC);
        state = Standing.APPROVED;
    }

    /** The last member has gone: an outage waits for others, any other group is over. */
    void emptied(Instant at) {
        lead = null;
        if (origin == Origin.OUTAGE) {
            state = Standing.OPEN;
        } else {
            closed(at);
        }
    }

    /** Ended without an answer, because nobody waits for one. */
    void closed(Instant at) {
        expect(Standing.OPEN, Standing.HANDED_IN);
        endedAt = at.atOffset(ZoneOffset.UTC);
        state = Standing.CLOSED;
    }

    private void notTheirOwn(String approver) {
        expect(Standing.HANDED_IN);
        if (approver.equals(draftAuthor)) {
            throw Refused.forbidden("joint.ownAnswer");
        }
    }

    void expect(Standing... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Refused.conflict(state == Standing.CLOSED ? "joint.closed" : "joint.tooLate", code);
        }
    }

    /** The code, `G-2026-000123`. */
    public String code() {
        return code;
    }

    /** The business key of its investigation. */
    public String businessKey() {
        return code + "/1";
    }

    /** How it came to be. */
    public Origin origin() {
        return origin;
    }

    /** One line that says what it is about. */
    public String title() {
        return title;
    }

    /** Where it is. */
    public Standing state() {
        return state;
    }

    /** The member on which the tasks of the investigation stand. */
    public @Nullable String lead() {
        return lead;
    }

    /** The unit that leads the investigation. */
    public @Nullable String unit() {
        return unit;
    }

    /** When it was formed. */
    public Instant formedAt() {
        return formedAt.toInstant();
    }

    /** Where the light is out; null for a group that is no outage. */
    public @Nullable Outage outage() {
        return beganAt == null ? null : new Outage(territory, feeder, places, beganAt.toInstant());
    }

    /** The common part of the answer. */
    public @Nullable String answer() {
        return answer;
    }

    /** Who wrote the common part. */
    public @Nullable String draftAuthor() {
        return draftAuthor;
    }

    /** Who approved it. */
    public @Nullable String approver() {
        return approver;
    }
}
