package org.redress.resolution.twin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.person.likeness.Proposal;
import org.redress.person.likeness.Proposals;
import org.redress.process.Processes;
import org.redress.process.TaskGone;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.joint.Groups;
import org.redress.registry.link.LinkKind;
import org.redress.registry.link.Links;
import org.redress.resolution.twin.TwinDecision.State;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether two appeals are one case, or one repeats the other: proposed with the reason, decided by a person. */
@Component
@Transactional
public class Twins {

    /** How long a decision can be undone: until then nothing moves and no letter leaves. */
    public static final Duration GRACE = Duration.ofMinutes(5);

    private static final int LONGEST = 2_000;

    private final TwinRows rows;
    private final TwinChecks checks;
    private final HeldTriage triage;
    private final Proposals proposals;
    private final Registry registry;
    private final Links links;
    private final Groups groups;
    private final Processes processes;
    private final Journal journal;
    private final Clock clock;

    Twins(
            TwinRows rows,
            TwinChecks checks,
            HeldTriage triage,
            Proposals proposals,
            Registry registry,
            Links links,
            Groups groups,
            Processes processes,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.checks = checks;
        this.triage = triage;
        this.proposals = proposals;
        this.registry = registry;
        this.links = links;
        this.groups = groups;
        this.processes = processes;
        this.journal = journal;
        this.clock = clock;
    }

    /** What an open appeal looks like and nobody has decided on, among what the reader may read. */
    @Transactional(readOnly = true)
    public List<Proposal> proposals(String number, Actor actor) {
        Appeal appeal = registry.readBy(number, actor);
        if (!TwinChecks.isOpen(appeal) || checks.standing(number).isPresent()) {
            return List.of();
        }
        return proposals.of(appeal, groups.togetherWith(number)).stream()
                .filter(one -> one.open() || (one.answered() && !one.later()))
                .filter(one -> !isDecided(number, one.number()) && !isDecided(one.number(), number))
                .filter(one -> registry.mayRead(registry.appeal(one.number()), actor))
                .toList();
    }

    /** Whether a person may decide on an appeal. */
    @Transactional(readOnly = true)
    public boolean mayDecide(Appeal appeal, Actor actor) {
        return TwinChecks.isOpen(appeal) && checks.mayDecide(appeal, actor);
    }

    /** What was decided on an appeal last, unless it was undone or overtaken. */
    @Transactional(readOnly = true)
    public Optional<TwinDecision> decided(String number) {
        return rows.findByNumberAndStateInOrderByIdDesc(number, TwinChecks.STANDING).stream()
                .filter(one -> one.verdict() != Verdict.NEITHER || one.isUndoable(clock.instant()))
                .findFirst();
    }

    /** The duplicates that wait for an appeal's answer. */
    @Transactional(readOnly = true)
    public List<TwinDecision> joined(String number) {
        return checks.joined(number);
    }

    /** Decides on an appeal and another that it looks like; the effect comes when the five minutes are over. */
    public TwinDecision decide(String number, String other, Verdict verdict, @Nullable String reason, Actor actor) {
        String first = other.strip();
        checks.requireDecide(registry.readBy(number, actor), actor);
        if (number.equals(first)) {
            throw Refused.invalid("other", "link.itself");
        }
        registry.readBy(first, actor);
        String why = verdict == Verdict.REPEAT
                ? CleanText.required("reason", reason, LONGEST)
                : Optional.ofNullable(CleanText.optional("reason", reason, LONGEST))
                        .orElse("");
        links.lock(number, first);
        Appeal later = registry.appeal(number);
        checks.check(later, registry.appeal(first), verdict);
        Instant now = clock.instant();
        TwinDecision decision = rows.save(new TwinDecision(
                null,
                number,
                later.round(),
                first,
                verdict,
                why,
                at(now),
                actor.login(),
                at(now.plus(GRACE)),
                link(number, first, verdict, actor),
                verdict == Verdict.NEITHER ? State.DONE : State.WAITING,
                null));
        if (verdict == Verdict.NEITHER) {
            journal.write(number, actor, "NOT_TWINS", Audience.STAFF, first);
        } else {
            processes.start("sameCase", key(decision), Map.of("effectiveAt", now.plus(GRACE)));
        }
        return decision;
    }

    /**
     * Takes the last decision back, whole, while its five minutes last.
     *
     * @throws Refused when they are over
     */
    public void undo(String number, Actor actor) {
        checks.requireDecide(registry.readBy(number, actor), actor);
        TwinDecision last = rows.findFirstByNumberOrderByIdDesc(number)
                .filter(one -> TwinChecks.STANDING.contains(one.state()))
                .orElseThrow(() -> Refused.conflict("twin.nothing"));
        links.lock(number, last.other());
        TwinDecision now = rows.findFirstByNumberOrderByIdDesc(number).orElse(last);
        if (!now.isUndoable(clock.instant()) || !stopped(now)) {
            throw Refused.conflict("twin.tooLate");
        }
        rows.save(now.in(State.UNDONE, actor.login()));
        if (now.linkId() != null) {
            links.undo(now.linkId(), actor);
        } else {
            journal.write(number, actor, "TWINS_OPEN", Audience.STAFF, now.other());
        }
        triage.reopen(number);
    }

    private boolean stopped(TwinDecision decision) {
        try {
            return decision.verdict() == Verdict.NEITHER
                    || processes.correlate("decisionUndone", key(decision), Map.of());
        } catch (TaskGone carriedOut) {
            throw Refused.conflict("twin.tooLate");
        }
    }

    private @Nullable Long link(String number, String first, Verdict verdict, Actor actor) {
        return verdict == Verdict.NEITHER
                ? null
                : Long.valueOf(links.make(number, LinkKind.valueOf(verdict.name()), first, actor)
                        .id());
    }

    private boolean isDecided(String number, String other) {
        return rows.findByNumberAndStateInOrderByIdDesc(number, TwinChecks.STANDING).stream()
                .anyMatch(one -> one.other().equals(other));
    }

    private static String key(TwinDecision decision) {
        return decision.number() + "/" + decision.round() + "/same";
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
