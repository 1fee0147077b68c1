package org.redress.routing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.redress.organisation.Organisation;
import org.redress.organisation.Role;
import org.redress.organisation.Topic;
import org.redress.organisation.Unit;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposes a unit with its reason, and after a hand-back another one; never who handed it back, or is complained of. */
@Component
class Proposals {

    private static final String REASON = "routing.reason.";

    private final Assignments assignments;
    private final Organisation organisation;
    private final Conflicts conflicts;
    private final JdbcClient jdbc;

    Proposals(Assignments assignments, Organisation organisation, Conflicts conflicts, JdbcClient jdbc) {
        this.assignments = assignments;
        this.organisation = organisation;
        this.conflicts = conflicts;
        this.jdbc = jdbc;
    }

    /** The best of what is known; nothing while topic or territory are unknown and nobody named a unit. */
    Optional<Proposal> of(Appeal appeal) {
        List<Assignment> before = assignments.findByNumberAndRoundOrderByIdDesc(appeal.number(), appeal.round());
        Predicate<Unit> fits = unit ->
                mayAnswer(unit, appeal) && before.stream().noneMatch(passage -> passage.isHandedBackBy(unit.code()));
        Topic topic =
                Optional.ofNullable(appeal.topic()).flatMap(organisation::topic).orElse(null);
        String territory = appeal.territory();
        Stream<Proposal> named = named(before, fits, appeal);
        if (topic == null || territory == null) {
            return named.findFirst();
        }
        Stream<Proposal> byPlace = organisation.unitOf(territory, topic.function()).stream()
                .filter(fits)
                .map(unit -> reasoned(unit, "topicAndTerritory", topic.code(), territory));
        boolean cameBack = before.stream().anyMatch(passage -> passage.handedBackAt() != null);
        return Stream.of(named, byPlace, cameBack ? second(appeal, topic, territory, fits) : Stream.<Proposal>empty())
                .flatMap(proposals -> proposals)
                .findFirst();
    }

    /** Who else it could be, when the first has handed it back: who has kept such appeals, else who does that work elsewhere. */
    private Stream<Proposal> second(Appeal appeal, Topic topic, String territory, Predicate<Unit> fits) {
        return Stream.concat(
                experienced(appeal, topic, territory)
                        .filter(fits)
                        .map(unit -> reasoned(unit, "experience", topic.code(), territory)),
                elsewhere(topic)
                        .filter(fits)
                        .map(unit -> reasoned(
                                unit,
                                "sameFunction",
                                topic.code(),
                                territory,
                                Objects.requireNonNullElse(unit.territory(), territory))));
    }

    /** Whether somebody works there who could answer. */
    boolean isManned(Unit unit) {
        return unit.function() != null
                && organisation.members(unit.code()).stream()
                        .anyMatch(person -> person.roles().contains(Role.FUNCTIONAL_SPECIALIST));
    }

    private boolean mayAnswer(Unit unit, Appeal appeal) {
        return isManned(unit)
                && !conflicts.concernsUnit(appeal, unit.code())
                && conflicts.canAnswer(appeal, unit.code());
    }

    /** Whose question it is in the view of who handed it back last. */
    private Stream<Proposal> named(List<Assignment> before, Predicate<Unit> fits, Appeal appeal) {
        for (Assignment passage : before) {
            String whose = passage.suggested();
            if (whose != null) {
                return organisation.unit(whose).stream()
                        .filter(fits)
                        .map(unit -> reasoned(
                                unit,
                                "named",
                                Objects.requireNonNullElse(appeal.topic(), ""),
                                Objects.requireNonNullElse(appeal.territory(), ""),
                                Objects.requireNonNullElse(passage.unit(), "")));
            }
        }
        return Stream.empty();
    }

    /** Who kept appeals of this topic in this territory that came to them, most often first. */
    private Stream<Unit> experienced(Appeal appeal, Topic topic, String territory) {
        return jdbc
                .sql("select unit from v_routing_assignment where topic = ? and territory = ? and unit is not null"
                        + " and handed_back_at is null and number <> ? group by unit order by count(*) desc, unit")
                .params(topic.code(), territory, appeal.number())
                .query(String.class)
                .list()
                .stream()
                .flatMap(code -> organisation.unit(code).stream());
    }

    /** The same function in another territory. */
    private Stream<Unit> elsewhere(Topic topic) {
        return organisation.units().stream().filter(unit -> topic.function().equals(unit.function()));
    }

    private static Proposal reasoned(Unit unit, String reason, String... facts) {
        return new Proposal(unit.code(), REASON + reason, List.of(facts));
    }
}
