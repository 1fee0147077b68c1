package org.redress.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.redress.registry.Registry;
import org.redress.resolution.reopening.ReopeningReason;
import org.redress.resolution.reopening.Reopenings;
import org.redress.resolution.withdrawal.Withdrawals;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What applicants themselves ask for on their page: to withdraw the appeal, or to open it again. */
@Component
@Transactional
public class Wish {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_ARGUMENTS = 20_000;

    /** What an applicant may say; an order of an authority comes to the staff. */
    private static final Set<ReopeningReason> THEIRS =
            EnumSet.of(ReopeningReason.NEW_ARGUMENTS, ReopeningReason.WRONG_ANSWER);

    private final Registry registry;
    private final Withdrawals withdrawals;
    private final Reopenings reopenings;

    Wish(Registry registry, Withdrawals withdrawals, Reopenings reopenings) {
        this.registry = registry;
        this.withdrawals = withdrawals;
        this.reopenings = reopenings;
    }

    /** Withdraws the appeal: the page of the secret link has said what that means, so this is the confirmation. */
    public void withdraw(String number, String reason) {
        var why = CleanText.optional("reason", reason, LONGEST);
        if (!withdrawals.isAsked(number)) {
            withdrawals.ask(number, why, Actor.APPLICANT);
        }
        withdrawals.confirm(number, null, Actor.APPLICANT);
    }

    /** The applicant does not withdraw it after all. */
    public void keep(String number) {
        withdrawals.drop(number, Actor.APPLICANT);
    }

    /** Asks to open the ended appeal again; an order of an authority comes to staff, not from the applicant. */
    public void reopen(String number, String reason, String words) {
        var why = THEIRS.stream().filter(one -> one.name().equals(reason)).findFirst();
        var faults = new ArrayList<Fault>();
        if (why.isEmpty()) {
            faults.add(new Fault("why", "forms.choose", List.of()));
        }
        if (CleanText.clean(words) == null) {
            faults.add(new Fault("words", "text.missing", List.of()));
        }
        CleanText.fault("words", words, LONGEST_ARGUMENTS).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        reopenings.ask(number, why.orElseThrow(), String.valueOf(CleanText.clean(words)), Actor.APPLICANT);
    }

    /** Whether the appeal can still be withdrawn. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(String number) {
        return withdrawals.isPossible(number);
    }

    /** Whether staff noted a withdrawal that the applicant has not confirmed. */
    @Transactional(readOnly = true)
    public boolean withdrawalWaits(String number) {
        return withdrawals.isAsked(number);
    }

    /** Whether the appeal has ended in a way that can be looked into again, and nobody has asked for it yet. */
    @Transactional(readOnly = true)
    public boolean mayReopen(String number) {
        return reopenings.isPossible(registry.appeal(number)) && !reopenings.isAsked(number);
    }

    /** Whether a wish to open it again waits for a decision. */
    @Transactional(readOnly = true)
    public boolean reopeningWaits(String number) {
        return reopenings.isAsked(number);
    }
}
