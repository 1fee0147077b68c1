package org.redress.resolution.withdrawal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.deadline.Deadlines;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.resolution.clarification.Clarifications;
import org.redress.resolution.danger.Dangers;
import org.redress.resolution.input.SpecialistDay;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawn appeals: the wish ends nothing before it is confirmed, by the applicant's link or by staff who say how. */
@Component
@Transactional
public class Withdrawals {

    private static final String MESSAGE = "withdrawn";

    private final WithdrawalRows rows;
    private final Registry registry;
    private final Processes processes;
    private final Deadlines deadlines;
    private final Dangers dangers;
    private final Clarifications clarifications;
    private final SpecialistDay day;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    Withdrawals(
            WithdrawalRows rows,
            Registry registry,
            Processes processes,
            Deadlines deadlines,
            Dangers dangers,
            Clarifications clarifications,
            SpecialistDay day,
            Letters letters,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.processes = processes;
        this.deadlines = deadlines;
        this.dangers = dangers;
        this.clarifications = clarifications;
        this.day = day;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether an appeal can still be withdrawn: no answer has been approved yet. */
    @Transactional(readOnly = true)
    public boolean isPossible(String number) {
        return possible(registry.appeal(number));
    }

    /** Whether a wish of the present round waits to be confirmed. */
    @Transactional(readOnly = true)
    public boolean isAsked(String number) {
        return open(registry.appeal(number)).isPresent();
    }

    /**
     * Writes the wish down; when staff note it, the applicant is asked by letter to confirm it.
     *
     * @throws Refused when it is asked already, or too late
     */
    public void ask(String number, @Nullable String reason, Actor actor) {
        know(number, reason, actor);
        if (!actor.equals(Actor.APPLICANT)) {
            letters.toApplicant(number, Letters.Kind.WITHDRAWAL, Map.of());
        }
    }

    /** Writes the wish down, asking nobody: it is confirmed in the same breath. */
    public void know(String number, @Nullable String reason, Actor actor) {
        var appeal = registry.appeal(number);
        requirePossible(appeal);
        if (open(appeal).isPresent()) {
            throw Refused.conflict("resolution.withdrawalAsked");
        }
        rows.save(Withdrawal.asked(number, appeal.round(), reason, actor.login(), now()));
        journal.write(number, actor, "WITHDRAWAL_ASKED", Audience.ALL);
    }

    /**
     * Confirms the wish, and the appeal ends.
     *
     * @param confirmation how staff know that it is the applicant's wish; null when the applicant confirms it themself
     * @throws Refused when nobody asked, it is too late, or a dispatcher has still to decide on a danger
     */
    public void confirm(String number, @Nullable String confirmation, Actor actor) {
        var appeal = registry.appeal(number);
        requirePossible(appeal);
        dangers.requireDecided(number);
        var wish = open(appeal).orElseThrow(() -> Refused.conflict("resolution.withdrawalNotAsked"));
        rows.save(wish.decided(Withdrawal.State.CONFIRMED, confirmation, actor.login(), now()));
        clarifications.leave(number);
        day.end(number);
        if (!processes.correlate(MESSAGE, appeal.businessKey(), Map.of())) {
            processes.end("appeal", appeal.businessKey());
            carryOut(number);
        }
    }

    /** The applicant changed their mind: the appeal goes on as if nobody had asked. */
    public void drop(String number, Actor actor) {
        open(registry.appeal(number)).ifPresent(wish -> {
            rows.save(wish.decided(Withdrawal.State.DROPPED, null, actor.login(), now()));
            journal.write(number, actor, "WITHDRAWAL_DROPPED", Audience.ALL);
        });
    }

    /** Ends the appeal and its clocks, and writes so to the applicant. */
    public void carryOut(String number) {
        var appeal = registry.appeal(number);
        var wish = rows.findFirstByNumberAndRoundAndStateOrderByIdDesc(
                        number, appeal.round(), Withdrawal.State.CONFIRMED)
                .orElseThrow(() -> new IllegalStateException("Nobody confirmed that " + number + " is withdrawn"));
        appeal.withdrawn(clock.instant());
        registry.save(appeal);
        deadlines.endAll(number, appeal.round());
        letters.toApplicant(number, Letters.Kind.WITHDRAWN, Map.of());
        journal.write(number, new Actor(String.valueOf(wish.decidedBy())), "WITHDRAWN", Audience.ALL);
    }

    private Optional<Withdrawal> open(Appeal appeal) {
        return rows.findFirstByNumberAndRoundAndStateOrderByIdDesc(
                appeal.number(), appeal.round(), Withdrawal.State.OPEN);
    }

    private static boolean possible(Appeal appeal) {
        return !appeal.state().ended() && appeal.state() != State.APPROVED && appeal.state() != State.ANSWERED;
    }

    private static void requirePossible(Appeal appeal) {
        if (!possible(appeal)) {
            throw Refused.conflict("resolution.tooLate");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
