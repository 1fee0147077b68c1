package org.redress.correspondence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterList;
import org.redress.correspondence.writing.ApplicantLetter;
import org.redress.correspondence.writing.Way;
import org.redress.correspondence.writing.Written;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every letter that leaves the house and every notice inside it: written in the caller's transaction, sent after it. */
@Component
@Transactional
public class Letters {

    /** What a letter to an applicant says. */
    public enum Kind {
        CONFIRMATION,
        QUESTION,
        DECIDED_WITHOUT_REPLY,
        ANSWER,
        TYPICAL_ANSWER,
        CLAIM_GRANTED,
        CLAIM_PARTLY,
        CLAIM_REFUSED,
        DOCUMENTS_SENT,
        FORWARDED,
        NOT_OURS,
        RETURNED,
        NOT_CONSIDERED,
        RECLASSIFIED,
        TIME_PROPOSED,
        TIME_AGREED,
        WORK_FAILED,
        WORK_DONE,
        WORK_CONFIRMED,
        REOPENED,
        ANSWER_DATE,
        REOPENING_REFUSED,
        WITHDRAWAL,
        WITHDRAWN,
        JOINED,
        EXTENDED,
        DELAY,
        DATE_MOVED,
        ACTIONS_OVER,
        OUTAGE_NEWS,
        LINK,
        COURT_DECISION,
        ILLEGIBLE,
        ANONYMOUS,
        ABUSIVE,
        REPEAT,
        DATA_INSUFFICIENT,
        DEFECTIVE_FORM,
        FAULT_HANDED_OVER,
        READING_HANDED_OVER,
        FAULT_TAKEN,
        READING_TAKEN,
        AN_APPEAL,
        RIGHT_OPERATOR,
        THANKS
    }

    /** What a notice to one of the staff says; by e-mail and on their screen the same. */
    public enum Notice {
        NEW_WORK,
        NEAR,
        MISSED,
        ESCALATED,
        REMINDER,
        DATES_MOVED,
        REWORK,
        REPLY,
        CLIENT_SAID,
        INPUT,
        INPUT_LATE,
        INPUT_WANTED,
        UNDELIVERABLE,
        DANGER,
        DANGER_TAKEN,
        DANGER_REFUTED,
        PRAISE,
        STATEMENT_GIVEN,
        STATEMENT_MISSING,
        ACTION_INSISTED,
        BREACH_REPORTED,
        BREACH_DECIDED,
        SHORTCOMING_GIVEN,
        SHORTCOMING_LATE,
        SHORTCOMING_REMOVED
    }

    /** The kind under which a letter to another body (R9) stands in the register. */
    public static final String TO_BODY = "BODY";

    /** The kind of the letter by which a call meant for another operator is passed on to it (R23). */
    public static final String CALL_TO_BODY = "BODY_CALL";

    /** The kind of the letter by which a sign of a crime goes to an authority (R12). */
    public static final String CRIME_TO_BODY = "BODY_CRIME";

    private final Registry registry;
    private final ApplicantLetter toApplicant;
    private final BodyMail bodies;
    private final StaffMail staff;
    private final ByHand byHand;
    private final LetterList list;
    private final Outgoing outgoing;

    Letters(
            Registry registry,
            ApplicantLetter toApplicant,
            BodyMail bodies,
            StaffMail staff,
            ByHand byHand,
            LetterList list,
            Outgoing outgoing) {
        this.registry = registry;
        this.toApplicant = toApplicant;
        this.bodies = bodies;
        this.staff = staff;
        this.byHand = byHand;
        this.list = list;
        this.outgoing = outgoing;
    }

    /** Writes to the applicant by the first way named for this kind of letter that can be used; tells the letter's id. */
    public long toApplicant(String number, Kind kind, Map<String, String> facts) {
        Appeal appeal = registry.appeal(number);
        return write(appeal, kind, Way.chosen(appeal, kind.name()), facts);
    }

    /** Writes to the applicant by a chosen way, to the fact `address` when it is given in place of the one on record. */
    public long toApplicant(String number, Kind kind, Reach reach, Map<String, String> facts) {
        Appeal appeal = registry.appeal(number);
        String address = facts.get("address");
        return write(appeal, kind, address == null ? Way.to(appeal, reach) : new Way(reach, address), facts);
    }

    /** Writes to another body (R9) about an appeal that is theirs. */
    public long toBody(String number, String body, Map<String, String> facts) {
        return toBody(number, body, TO_BODY, facts);
    }

    /** Writes to another body about an appeal: a letter of one of the kinds for bodies. */
    public long toBody(String number, String body, String kind, Map<String, String> facts) {
        return bodies.write(number, body, kind, facts);
    }

    /** Tells one of the staff, or who acts for them now; without an e-mail address, on their screen only. */
    public long toPerson(String login, Notice notice, @Nullable String number, Map<String, String> facts) {
        return staff.tell(login, notice.name(), number, facts);
    }

    /** Tells several of the staff the same, each with in whose place, if not their own; many e-mails to one become one. */
    public void toPeople(
            Map<String, String> people, Notice notice, @Nullable String number, Map<String, String> facts) {
        staff.tell(people, notice.name(), number, facts);
    }

    /** The same for what may not wait, such as a danger (R25): each e-mail leaves at once and alone. */
    public void toPeopleAtOnce(
            Map<String, String> people, Notice notice, @Nullable String number, Map<String, String> facts) {
        staff.warn(people, notice.name(), number, facts);
    }

    /** Notes that a letter by post or a call was delivered by a person. */
    public void delivered(long letter, Actor actor) {
        byHand.delivered(letter, actor);
    }

    /** Notes that a letter by post came back, be it weeks later, or that nobody could be reached by phone. */
    public void failed(long letter, Actor actor) {
        byHand.failed(letter, actor);
    }

    /** Every letter about an appeal that left or is to leave the house, oldest first; no notices to the staff. */
    @Transactional(readOnly = true)
    public List<Letter> about(String number) {
        return list.about(number);
    }

    private long write(Appeal appeal, Kind kind, Way way, Map<String, String> facts) {
        Written text = toApplicant.write(appeal, kind.name(), way.reach(), facts);
        return outgoing.add(
                appeal.number(),
                kind.name(),
                text,
                new Outgoing.Recipient(null, appeal.applicant().name(), way.reach(), way.address()));
    }
}
