package org.redress.workbench.signin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Rights;
import org.redress.organisation.Role;
import org.redress.oversight.Horizons;
import org.redress.oversight.OpenAppeals;
import org.redress.oversight.Urgency;
import org.redress.registry.Registry;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.redress.workbench.list.Whose;
import org.redress.workbench.list.WorkCounts;
import org.redress.workbench.list.WorkFilter;
import org.redress.workbench.list.WorkLists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people that one may be in training, the chosen few first, each with what they do. */
@Component
class DemoPeople {

    private final Organisation organisation;
    private final Rights rights;
    private final WorkLists lists;
    private final Horizons horizons;
    private final Registry registry;
    private final JdbcClient jdbc;
    private final Labels labels;
    private final Sentences sentences;

    DemoPeople(
            Organisation organisation,
            Rights rights,
            WorkLists lists,
            Horizons horizons,
            Registry registry,
            JdbcClient jdbc,
            Labels labels,
            Sentences sentences) {
        this.organisation = organisation;
        this.rights = rights;
        this.lists = lists;
        this.horizons = horizons;
        this.registry = registry;
        this.jdbc = jdbc;
        this.labels = labels;
        this.sentences = sentences;
    }

    /** The people whom the organisation's file chose for the first look. */
    List<DemoPerson> shown() {
        return chosen().stream()
                .map(organisation::person)
                .flatMap(Optional::stream)
                .map(this::demo)
                .toList();
    }

    /** Everybody else, by unit. */
    Map<String, List<DemoPerson>> others() {
        List<String> chosen = chosen();
        Map<String, List<DemoPerson>> groups = new LinkedHashMap<>();
        for (Person person : organisation.people()) {
            if (!chosen.contains(person.login())) {
                groups.computeIfAbsent(labels.unit(person.unit()), unit -> new java.util.ArrayList<>())
                        .add(brief(person));
            }
        }
        return groups;
    }

    /** The secret link of the complaint that is late the longest. */
    Optional<String> lateComplaint() {
        return jdbc.sql("select number from v_registry_appeal where kind = 'COMPLAINT' and " + OpenAppeals.PREDICATE
                        + " and " + Urgency.OVERDUE.predicate() + " order by due_on, number fetch first 1 rows only")
                .params(horizons.now().parameters())
                .query(String.class)
                .optional()
                .map(number -> registry.appeal(number).token());
    }

    private List<String> chosen() {
        return Arrays.stream(organisation.fact("demo").split("[;,]", -1))
                .map(String::strip)
                .filter(login -> !login.isEmpty())
                .toList();
    }

    private DemoPerson demo(Person person) {
        return new DemoPerson(
                person.login(), labels.initials(person.name()), person.name(), person.title(), does(person));
    }

    private DemoPerson brief(Person person) {
        return new DemoPerson(person.login(), labels.initials(person.name()), person.name(), person.title(), "");
    }

    private String does(Person person) {
        Whose whose = Whose.of(person, organisation, rights);
        if (person.roles().contains(Role.HEAD_OF_UNIT)) {
            return sentences.say(
                    "signin.does.HEAD_OF_UNIT", lists.waiting(whose).getOrDefault("approvals", 0L));
        }
        if (person.roles().contains(Role.ROUTING_SPECIALIST)) {
            WorkCounts counts = lists.counts(WorkFilter.of(Map.of("list", "unit")), whose, horizons.now());
            return sentences.say("signin.does.ROUTING_SPECIALIST", counts.all(), counts.of(Urgency.OVERDUE));
        }
        return person.roles().stream()
                .sorted()
                .findFirst()
                .map(role -> sentences.say("signin.does." + role))
                .orElse("");
    }
}
