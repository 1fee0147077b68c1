package org.redress.escalation.watch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.escalation.IncidentKind;
import org.redress.escalation.Incidents;
import org.redress.organisation.Organisation;
import org.redress.organisation.Role;
import org.redress.organisation.Unit;
import org.redress.registry.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invariant of every open appeal: somebody has it, something comes next, and a term runs. */
@Component
class Adrift {

    /** A duplicate waits with the first appeal, whose work is its own. */
    private static final String OPEN = "select a.number from v_registry_appeal a where a.state not in (:ended)"
            + " and not exists (select 1 from v_process_message j where j.message = 'firstAnswered'"
            + " and j.business_key = a.number || '/' || a.round)";

    /**
     * A person, a unit with people, or a task that somebody has or may take. While the applicant is asked before any
     * unit has it, it is the routing specialists'; an answer on its way is the post's.
     */
    private static final String NO_OWNER = """
             and a.state <> 'ANSWERED'
             and not exists (select 1 from v_organisation_person p where p.login = a.assignee)
             and (a.unit is null or a.unit not in (:units))
             and not (a.unit is null and a.state = 'AWAITING_CLARIFICATION' and 'ROUTING_SPECIALIST' in (:roles))
             and not exists (select 1 from v_registry_work w where w.number = a.number
                             and (w.unit in (:units) or (w.unit is null and w.role in (:roles)) or exists (
                                 select 1 from v_organisation_person p where p.login = w.assignee)))
            """;

    /** An open task, a timer that will end the waiting, or an answer whose delivery will. */
    private static final String NO_NEXT_STEP = """
             and not exists (select 1 from v_registry_work w where w.number = a.number)
             and not exists (select 1 from v_process_timer t where t.business_key = a.number || '/' || a.round
                             and t.attempts_left > 0)
             and not (a.state = 'ANSWERED'
                 and exists (select 1 from v_process_message m where m.business_key = a.number || '/' || a.round
                             and m.message = 'answerDelivered')
                 and exists (select 1 from v_correspondence_letter l where l.number = a.number
                             and l.recipient_login is null and l.state <> 'UNDELIVERABLE'))
            """;

    /** A member of a group waits for the common answer, which somebody has, or which is on its way to each. */
    private static final String IN_GROUP = """
             and not exists (select 1 from v_registry_joint_member m join v_registry_joint g on g.code = m.code
                             where m.number = a.number and m.round = a.round and m.present
                             and (g.state = 'APPROVED' or exists (
                                 select 1 from v_registry_work w where w.number = g.lead)))
            """;

    /** The clocks stop when the answer commits. */
    private static final String NO_CLOCK = """
             and a.state <> 'ANSWERED'
             and not exists (select 1 from v_deadline_armed c where c.number = a.number and c.round = a.round)
            """;

    private static final Map<IncidentKind, String> RULES = Map.of(
            IncidentKind.NO_OWNER, NO_OWNER + IN_GROUP,
            IncidentKind.NO_NEXT_STEP, NO_NEXT_STEP + IN_GROUP,
            IncidentKind.NO_CLOCK, NO_CLOCK);

    private final Organisation organisation;
    private final Incidents incidents;
    private final JdbcClient jdbc;

    Adrift(Organisation organisation, Incidents incidents, JdbcClient jdbc) {
        this.organisation = organisation;
        this.incidents = incidents;
        this.jdbc = jdbc;
    }

    /** Raises an alarm for each appeal that breaks it, and ends those that are cured. */
    void look() {
        for (IncidentKind kind : IncidentKind.ADRIFT) {
            List<String> numbers = jdbc.sql(OPEN + RULES.get(kind))
                    .param("ended", ended())
                    .param("units", units())
                    .param("roles", roles())
                    .query(String.class)
                    .list();
            var known = incidents.open(kind);
            numbers.stream()
                    .filter(number -> !known.contains(number))
                    .forEach(number -> incidents.raise(kind, number, number, ""));
            incidents.settle(kind, numbers);
        }
    }

    private static List<String> ended() {
        return Arrays.stream(State.values())
                .filter(State::ended)
                .map(Enum::name)
                .toList();
    }

    /** The units in which somebody works, or which somebody leads; never an empty list, which SQL has no word for. */
    private List<String> units() {
        return Stream.concat(
                        Stream.of(""),
                        organisation.units().stream().filter(this::hasPeople).map(Unit::code))
                .toList();
    }

    private boolean hasPeople(Unit unit) {
        return !organisation.members(unit.code()).isEmpty()
                || (unit.lead() != null && organisation.person(unit.lead()).isPresent());
    }

    private List<String> roles() {
        return Stream.concat(
                        Stream.of(""),
                        Arrays.stream(Role.values())
                                .filter(role -> !organisation.withRole(role).isEmpty())
                                .map(Enum::name))
                .toList();
    }
}
