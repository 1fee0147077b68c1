package org.redress.routing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.organisation.Role;
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

    private static final String BY_TOPIC_AND_TERRITORY = "routing.reason.topicAndTerritory";

    private final Assignments assignments;
    private final Registry registry;
    private final Organisation organisation;
    private final Conflicts conflicts;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Routing(
            Assignments assignments,
            Registry registry,
            Organisation organisation,
            Conflicts conflicts,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.registry = registry;
        this.organisation = organisation;
        this.conflicts = conflicts;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The unit of the appeal's territory × its topic's function; nothing when either is unknown, and never a unit that
     * handed it back, that is complained of, or that has nobody to answer.
     */
    public Optional<Proposal> propose(String number) {
        var appeal = registry.appeal(number);
        var topic = Optional.ofNullable(appeal.topic()).flatMap(organisation::topic);
        var territory = appeal.territory();
        if (topic.isEmpty() || territory == null) {
            return Optional.empty();
        }
        return organisation
                .unitOf(territory, topic.get().function())
                .filter(unit -> mayAnswer(unit, appeal))
                .map(unit -> new Proposal(
                        unit.code(), BY_TOPIC_AND_TERRITORY, List.of(topic.get().code(), territory)));
    }

    /** The units that have people to answer an appeal whom it does not complain of. */
    public List<Unit> choices(String number) {
        var appeal = registry.appeal(number);
        return organisation.units().stream()
                .filter(unit -> isManned(unit)
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
        var chosen = organisation.unit(unit).orElseThrow(() -> Refused.invalid("unit", "routing.unknownUnit"));
        if (!isManned(chosen)) {
            throw Refused.invalid("unit", "routing.nobodyThere");
        }
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

    /** Takes an appeal back from its unit, which says that it is not theirs. */
    @Transactional
    public void handBack(String number, String why, Actor actor) {
        var appeal = registry.appeal(number);
        var unit = Objects.requireNonNull(appeal.unit(), "Only a unit that has an appeal can hand it back");
        appeal.handedBack();
        last(appeal).ifPresent(assignment -> assignments.save(assignment.handedBack(actor.login(), now(), why)));
        registry.save(appeal);
        journal.write(number, actor, "HANDED_BACK", Audience.STAFF, unit);
    }

    private boolean mayAnswer(Unit unit, Appeal appeal) {
        return isManned(unit)
                && !conflicts.concernsUnit(appeal, unit.code())
                && conflicts.canAnswer(appeal, unit.code())
                && assignments.findByNumberAndRoundOrderByIdDesc(appeal.number(), appeal.round()).stream()
                        .noneMatch(assignment ->
                                assignment.handedBackAt() != null && unit.code().equals(assignment.unit()));
    }

    /** Whether a unit has people to answer. */
    public boolean isManned(String unit) {
        return organisation.unit(unit).filter(this::isManned).isPresent();
    }

    private boolean isManned(Unit unit) {
        return unit.function() != null
                && organisation.members(unit.code()).stream()
                        .anyMatch(person -> person.roles().contains(Role.FUNCTIONAL_SPECIALIST));
    }

    private Optional<Assignment> last(Appeal appeal) {
        return assignments.findByNumberAndRoundOrderByIdDesc(appeal.number(), appeal.round()).stream()
                .findFirst();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
