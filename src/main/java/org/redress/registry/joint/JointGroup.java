package org.redress.registry.joint;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused;
import org.springframework.data.annotation.PersistenceCreator;

/** A group of appeals with one investigation, changed only by its own methods, each of which refuses what its state forbids. */
public class JointGroup extends GroupRecord {

    /** What the codes of groups begin with; an appeal's number never does. */
    public static final String PREFIX = "G-";

    private static final Pattern CODE = Pattern.compile(PREFIX + "\\d{4}-\\d{6}");

    private Standing state;
    private @Nullable String lead;
    private @Nullable String unit;

    private @Nullable String answer;
    private @Nullable String draftAuthor;
    private @Nullable String approver;

    private @Nullable String remark;

    @SuppressWarnings("UnusedVariable") // kept by the store for who asks when
    private @Nullable OffsetDateTime endedAt;

    @PersistenceCreator
    @SuppressWarnings("NullAway") // the store fills the fields
    JointGroup() {}

    JointGroup(String code, Origin origin, String title, @Nullable String unit, Instant at, String by) {
        super(code, origin, title, at, by);
        this.state = Standing.OPEN;
        this.unit = unit;
    }

    /** Whether a text can be the code of a group. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    void ledBy(@Nullable String number) {
        lead = number;
    }

    /** A unit leads the investigation. */
    public void routed(String to) {
        expect(Standing.OPEN);
        unit = to;
    }

    /** The unit says that it is not theirs, and why. */
    public void handedBack(String why) {
        expect(Standing.OPEN);
        unit = null;
        draftAuthor = null;
        remark = why;
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
        if (origin() == Origin.OUTAGE) {
            state = Standing.OPEN;
            draftAuthor = null;
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
            throw Refused.conflict(state == Standing.CLOSED ? "joint.closed" : "joint.tooLate", code());
        }
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

    /** The common part of the answer. */
    public @Nullable String answer() {
        return answer;
    }

    /** Who wrote the common part. */
    public @Nullable String draftAuthor() {
        return draftAuthor;
    }

    /** Why it came back last: from the unit, or from who should have approved it. */
    public @Nullable String remark() {
        return remark;
    }

    /** Who approved it. */
    public @Nullable String approver() {
        return approver;
    }
}
