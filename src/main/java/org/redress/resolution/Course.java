package org.redress.resolution;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;
import org.redress.deadline.Condition;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.resolution.course.Reclassifications;
import org.redress.resolution.danger.Dangers;
import org.redress.resolution.reopening.ReopeningReason;
import org.redress.resolution.reopening.Reopenings;
import org.redress.resolution.withdrawal.Withdrawals;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people change in the course of an appeal: danger is reported, its kind mended, a time agreed with the client. */
@Component
@Transactional
public class Course {

    private static final int LONGEST = 2_000;

    private final Registry registry;
    private final Rights rights;
    private final Dangers dangers;
    private final Reclassifications reclassifications;
    private final Applications applications;
    private final Withdrawals withdrawals;
    private final Reopenings reopenings;

    Course(
            Registry registry,
            Rights rights,
            Dangers dangers,
            Reclassifications reclassifications,
            Applications applications,
            Withdrawals withdrawals,
            Reopenings reopenings) {
        this.registry = registry;
        this.rights = rights;
        this.dangers = dangers;
        this.reclassifications = reclassifications;
        this.applications = applications;
        this.withdrawals = withdrawals;
        this.reopenings = reopenings;
    }

    /** Reports a danger to life or health (R25); whoever may read an appeal may do so. */
    public void danger(String number, @Nullable String words, Actor actor) {
        registry.readBy(number, actor);
        dangers.report(number, CleanText.optional("words", words, LONGEST), actor);
    }

    /** Whether a person may say that an appeal is of another kind. */
    public boolean mayReclassify(Appeal appeal, Actor actor) {
        return rights.may(actor, Action.TRIAGE, appeal.unit()) || rights.may(actor, Action.ROUTE, appeal.unit());
    }

    /** Changes what an appeal is taken for, with the reason; refuses what the rules do not know. */
    public void reclassify(String number, Kind kind, Set<Condition> conditions, String reason, Actor actor) {
        requireReclassify(number, actor);
        reclassifications.change(number, kind, conditions, CleanText.required("reason", reason, LONGEST), actor);
    }

    /** The clocks that a change of kind would bring, before it is saved; refuses what the rules do not know. */
    @Transactional(readOnly = true)
    public List<ClockView> reclassified(String number, Kind kind, Set<Condition> conditions, Actor actor) {
        requireReclassify(number, actor);
        return reclassifications.preview(number, kind, conditions);
    }

    /** Whether a change of kind would have the appeal sorted anew. */
    @Transactional(readOnly = true)
    public boolean startsAgain(String number, Kind kind) {
        return reclassifications.startsAgain(number, kind);
    }

    /** Notes the time agreed with the client of a service application (R5); midnight means the whole day. */
    public void agree(String number, LocalDateTime time, Actor actor) {
        applications.agreeByPhone(number, time, actor);
    }

    /** Notes that the applicant wants to withdraw, with why if they said so; they are asked by letter to confirm it. */
    public void withdraw(String number, @Nullable String reason, Actor actor) {
        requireReclassify(number, actor);
        withdrawals.ask(number, CleanText.optional("reason", reason, LONGEST), actor);
    }

    /** Notes that the applicant withdraws the appeal, and ends it at once, because staff know how it is meant. */
    public void withdrawAtOnce(String number, @Nullable String reason, String confirmation, Actor actor) {
        requireReclassify(number, actor);
        var how = CleanText.required("confirmation", confirmation, LONGEST);
        withdrawals.know(number, CleanText.optional("reason", reason, LONGEST), actor);
        withdrawals.confirm(number, how, actor);
    }

    /** Ends the appeal, because staff know that the applicant withdraws it, and say how they know. */
    public void confirmWithdrawal(String number, String confirmation, Actor actor) {
        requireReclassify(number, actor);
        withdrawals.confirm(number, CleanText.required("confirmation", confirmation, LONGEST), actor);
    }

    /** Takes an ended appeal up again, because staff know why. */
    public void reopen(String number, String reason, String words, Actor actor) {
        requireReclassify(number, actor);
        reopenings.reopen(number, ReopeningReason.of(reason), CleanText.required("words", words, LONGEST), actor);
    }

    private void requireReclassify(String number, Actor actor) {
        if (!mayReclassify(registry.appeal(number), actor)) {
            throw Refused.forbidden("resolution.mayNotReclassify");
        }
    }
}
