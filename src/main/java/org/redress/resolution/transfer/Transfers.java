package org.redress.resolution.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.deadline.Deadlines;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.danger.Dangers;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A fault report or a meter reading that arrived as an appeal (rulebook section 3): the clocks run on until those it belongs
 * to have it, so that nothing is lost when it was an appeal after all.
 */
@Component
@Transactional
public class Transfers {

    /** Only instances begun since each kind has its own diagram wait for it; those of earlier releases can hand nothing over. */
    private static final String DIVIDED = "withdrawn";

    private final TransferRows rows;
    private final Receivers receivers;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Dangers dangers;
    private final Processes processes;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    Transfers(
            TransferRows rows,
            Receivers receivers,
            Registry registry,
            Deadlines deadlines,
            Dangers dangers,
            Processes processes,
            Letters letters,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.receivers = receivers;
        this.registry = registry;
        this.deadlines = deadlines;
        this.dangers = dangers;
        this.processes = processes;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Decides that an appeal is none and whose it is.
     *
     * @throws Refused when it is unknown who takes it, or a danger is not decided
     */
    public void decide(String number, Matter matter, Actor actor) {
        dangers.requireDecided(number);
        var appeal = registry.appeal(number);
        if (!processes.awaits(DIVIDED, appeal.businessKey())) {
            throw Refused.conflict("resolution.oldWay");
        }
        var unit = receivers.of(matter, appeal);
        rows.save(Transfer.open(number, appeal.round(), matter, unit, actor.login(), now()));
    }

    /** Tells the sender who has it now; answers whose it is, for the process. */
    public Handed pass(String number) {
        var transfer = latest(registry.appeal(number));
        tell(transfer, kind(transfer, "HANDED_OVER"), transfer.passedBy(), "");
        journal.write(
                number, new Actor(transfer.passedBy()), "PASSED_" + transfer.matter(), Audience.ALL, transfer.unit());
        return new Handed(transfer.matter() == Matter.FAULT, transfer.unit());
    }

    /** For the process: whether it is the dispatcher's, and the unit that is to take it. */
    public record Handed(boolean fault, String unit) {}

    /** Those it belongs to took it, and say so to the sender; or say that it is not theirs. */
    public void answer(String number, boolean taken, @Nullable String words, Actor actor) {
        if (taken) {
            dangers.requireDecided(number);
        }
        decided(number, taken ? Transfer.State.TAKEN : Transfer.State.NOT_THEIRS, words, actor);
    }

    /** Ends the appeal that was none: the sender is told what came of it, the clocks stop. */
    public void end(String number) {
        var appeal = registry.appeal(number);
        var transfer = latest(appeal);
        appeal.forwarded(clock.instant(), transfer.unit());
        registry.save(appeal);
        tell(transfer, kind(transfer, "TAKEN"), decider(transfer), transfer.note() == null ? "" : transfer.note());
        deadlines.endAll(number, appeal.round());
        journal.write(number, new Actor(decider(transfer)), "TAKEN_" + transfer.matter(), Audience.ALL);
    }

    /** Takes back what was handed over by mistake: it is an appeal, and is sorted again. */
    public void takeBack(String number) {
        var appeal = registry.appeal(number);
        var transfer = latest(appeal);
        appeal.sortedAgain();
        registry.save(appeal);
        tell(transfer, Letters.Kind.AN_APPEAL, decider(transfer), "");
        journal.write(number, new Actor(decider(transfer)), "TAKEN_BACK", Audience.ALL);
    }

    /** Writes down who takes it back and why. */
    public void withdraw(String number, @Nullable String why, Actor actor) {
        decided(number, Transfer.State.TAKEN_BACK, why, actor);
    }

    /** What waits to be taken by those it belongs to, if anything does. */
    @Transactional(readOnly = true)
    public Optional<Open> open(String number) {
        var appeal = registry.appeal(number);
        return rows.findFirstByNumberAndRoundOrderByIdDesc(number, appeal.round())
                .filter(one -> one.state() == Transfer.State.OPEN)
                .map(one -> new Open(
                        one.matter(), one.unit(), one.passedBy(), one.passedAt().toInstant()));
    }

    /** What was handed over and not taken yet. */
    public record Open(Matter matter, String unit, String by, Instant at) {}

    private Transfer latest(Appeal appeal) {
        return rows.findFirstByNumberAndRoundOrderByIdDesc(appeal.number(), appeal.round())
                .orElseThrow(() -> new IllegalStateException(appeal.number() + " was handed to nobody"));
    }

    private void decided(String number, Transfer.State how, @Nullable String words, Actor actor) {
        rows.save(latest(registry.appeal(number)).decided(how, words, actor.login(), now()));
    }

    private static String decider(Transfer transfer) {
        return Objects.requireNonNull(transfer.decidedBy(), "Somebody decides on what was handed over");
    }

    private static Letters.Kind kind(Transfer transfer, String what) {
        return Letters.Kind.valueOf(transfer.matter() + "_" + what);
    }

    private void tell(Transfer transfer, Letters.Kind kind, String signatory, String words) {
        letters.toApplicant(
                transfer.number(), kind, Map.of("unit", transfer.unit(), "reason", words, "signatory", signatory));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
