package org.redress.routing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.organisation.Unit;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which unit is to answer an appeal, and why. */
@Component
public class Routing {

    private final Proposals proposals;
    private final Assignments assignments;
    private final Registry registry;
    private final Organisation organisation;
    private final Conflicts conflicts;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Routing(
            Proposals proposals,
            Assignments assignments,
            Registry registry,
            Organisation organisation,
            Conflicts conflicts,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.assignments = assignments;
        this.registry = registry;
        this.organisation = organisation;
        this.conflicts = conflicts;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The unit that is to answer by all that is known; never one that handed it back, is complained of, or has nobody. */
    public Optional<Proposal> propose(String number) {
        return proposals.of(registry.appeal(number));
    }

    /** The units that have people to answer an appeal whom it does not complain of. */
    public List<Unit> choices(String number) {
        var appeal = registry.appeal(number);
        return organisation.units().stream()
                .filter(unit -> proposals.isManned(unit)
                        && !conflicts.concernsUnit(appeal, unit.code())
                        && conflicts.canAnswer(appeal, unit.code()))
                .toList();
    }

    /** Puts the proposal on record, so that choosing another unit can be told apart. */
    @Transactional
    public void prepare(String number) {
        var appeal = registry.appeal(number);
        var proposal = propose(number).orElse(null);
        assignments.save(Assignment.proposed(number, appeal.round(), proposal, now()));
        if (proposal != null) {
            journal.write(number, Actor.SYSTEM, "UNIT_PROPOSED", Audience.STAFF, proposal.unit());
        }
    }

    /** The unit that was proposed last, if any. */
    public Optional<String> proposed(String number) {
        return last(registry.appeal(number)).map(Assignment::proposed);
    }

    /**
     * Gives an appeal to a unit.
     *
     * @throws Refused when nobody works there, or another unit than the proposed is chosen without a reason
     */
    @Transactional
    public void assign(String number, String unit, @Nullable String why, Actor actor) {
        manned(unit);
        var appeal = registry.appeal(number);
        conflicts.refuseUnit(appeal, unit);
        var assignment = last(appeal)
                .orElseThrow(
                        () -> new IllegalStateException("No proposal for " + number + ": proposeUnit comes first"));
        if (assignment.proposed() != null && !unit.equals(assignment.proposed()) && why == null) {
            throw Refused.invalid("reason", "routing.whyAnother");
        }
        appeal.routed(unit);
        assignments.save(assignment.assigned(unit, why, actor.login(), now()));
        registry.save(appeal);
        journal.write(number, actor, "ROUTED", Audience.ALL, unit);
        events.publishEvent(new AppealRouted(number, appeal.round(), unit));
    }

    /** Takes an appeal back from its unit, which names no other. */
    @Transactional
    public void handBack(String number, String why, Actor actor) {
        handBack(number, why, null, actor);
    }

    /** Takes an appeal back from its unit, which says that it is not theirs, and perhaps whose it is in their view. */
    @Transactional
    public void handBack(String number, String why, @Nullable String whose, Actor actor) {
        var appeal = registry.appeal(number);
        var unit = Objects.requireNonNull(appeal.unit(), "Only a unit that has an appeal can hand it back");
        if (whose != null && organisation.unit(whose).isEmpty()) {
            throw Refused.invalid("whose", "routing.unknownUnit");
        }
        appeal.handedBack();
        last(appeal).ifPresent(one -> assignments.save(one.handedBack(actor.login(), now(), why, whose)));
        registry.save(appeal);
        journal.write(number, actor, "HANDED_BACK", Audience.STAFF, unit);
    }

    /**
     * Gives an appeal that a unit has to another one, with the reason; its clocks run on.
     *
     * @throws Refused when nobody works there, or it is the same unit, or no unit has it
     */
    @Transactional
    public void reroute(String number, String unit, String why, Actor actor) {
        manned(unit);
        var appeal = registry.appeal(number);
        if (unit.equals(appeal.unit())) {
            throw Refused.invalid("unit", "routing.sameUnit");
        }
        conflicts.refuseUnit(appeal, unit);
        var before = Objects.requireNonNullElse(appeal.unit(), "");
        appeal.rerouted(unit);
        var passage = Assignment.proposed(number, appeal.round(), null, now());
        assignments.save(passage.assigned(unit, why, actor.login(), now()));
        registry.save(appeal);
        journal.write(number, actor, "REROUTED", Audience.STAFF, before, unit);
        events.publishEvent(new AppealRouted(number, appeal.round(), unit));
    }

    /** Whether a unit has people to answer. */
    public boolean isManned(String unit) {
        return organisation.unit(unit).filter(proposals::isManned).isPresent();
    }

    private void manned(String unit) {
        var chosen = organisation.unit(unit).orElseThrow(() -> Refused.invalid("unit", "routing.unknownUnit"));
        if (!proposals.isManned(chosen)) {
            throw Refused.invalid("unit", "routing.nobodyThere");
        }
    }

    private Optional<Assignment> last(Appeal appeal) {
        return assignments.findByNumberAndRoundOrderByIdDesc(appeal.number(), appeal.round()).stream()
                .findFirst();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
