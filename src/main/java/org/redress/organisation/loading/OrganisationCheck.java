package org.redress.organisation.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Absence;
import org.redress.organisation.Body;
import org.redress.organisation.Function;
import org.redress.organisation.Need;
import org.redress.organisation.Person;
import org.redress.organisation.Presence;
import org.redress.organisation.Role;
import org.redress.organisation.Territory;
import org.redress.organisation.Topic;
import org.redress.organisation.Unit;

/** Whether an organisation holds together: every code that is named exists, and every escalation ends in somebody (2b). */
final class OrganisationCheck {

    private static final Set<Role> NEEDED =
            Set.of(Role.MANAGER, Role.RECEPTION_SPECIALIST, Role.ROUTING_SPECIALIST, Role.ADMINISTRATOR);

    private final OrganisationDraft draft;
    private final List<String> faults = new ArrayList<>();

    private OrganisationCheck(OrganisationDraft draft) {
        this.draft = draft;
    }

    /** Every fault as a sentence that says what to do, with the absences that last or come; none when all is well. */
    static List<String> faults(OrganisationDraft draft, List<Absence> absences, LocalDate today) {
        OrganisationCheck check = new OrganisationCheck(draft);
        check.codes();
        check.references();
        check.roles();
        if (check.faults.isEmpty()) {
            new Presence(draft.people(), draft.units(), draft.functions(), absences)
                    .gap(today)
                    .map(OrganisationCheck::sentence)
                    .ifPresent(check.faults::add);
        }
        return check.faults;
    }

    /** What a chain that ends in nobody is told as. */
    static String sentence(Presence.Gap gap) {
        return "from " + gap.day() + " on a missed date could be told to nobody, because the chain "
                + String.join(" -> ", gap.chain()) + " -> nobody ends with people who are away:"
                + " give the role MANAGER to somebody who is there, or take back one of these absences";
    }

    private void codes() {
        once("territories.csv", draft.territories().stream().map(Territory::code));
        once("functions.csv", draft.functions().stream().map(Function::code));
        once("units.csv", draft.units().stream().map(Unit::code));
        once("people.csv", draft.people().stream().map(Person::login));
        once("topics.csv", draft.topics().stream().map(Topic::code));
        once("bodies.csv", draft.bodies().stream().map(body -> body.code()));
        once("services.csv", draft.needs().stream().map(Need::code));
    }

    private void references() {
        Set<String> people = codes(draft.people().stream().map(Person::login));
        Set<String> units = codes(draft.units().stream().map(Unit::code));
        Set<String> functions = codes(draft.functions().stream().map(Function::code));
        Set<String> territories = codes(draft.territories().stream().map(Territory::code));
        draft.functions().forEach(function -> known("people.csv", people, function.head(), function.code()));
        draft.people().forEach(person -> known("units.csv", units, person.unit(), person.login()));
        draft.topics().forEach(topic -> known("functions.csv", functions, topic.function(), topic.code()));
        Set<String> topics = codes(draft.topics().stream().map(Topic::code));
        draft.needs().stream()
                .filter(need -> !need.topic().equals(Need.EVERY))
                .forEach(need -> known("topics.csv", topics, need.topic(), need.code()));
        bodies(topics, territories);
        for (Unit unit : draft.units()) {
            known("people.csv", people, unit.lead(), unit.code());
            known("functions.csv", functions, unit.function(), unit.code());
            known("territories.csv", territories, unit.territory(), unit.code());
        }
    }

    /** A body that nobody could be proposed for, or told how to reach, is of no use in the directory. */
    private void bodies(Set<String> topics, Set<String> territories) {
        for (Body body : draft.bodies()) {
            body.territories().forEach(one -> known("territories.csv", territories, one, body.code()));
            body.topics().forEach(one -> known("topics.csv", topics, one, body.code()));
            if (body.operator() && body.phone().isBlank()) {
                faults.add("\"" + body.code() + "\" in bodies.csv is another operator without a phone, so nobody who"
                        + " called us by mistake could be told where to call: fill in its phone");
            }
            if (body.email().isBlank() && body.address().isBlank()) {
                faults.add("\"" + body.code() + "\" in bodies.csv has neither e-mail nor address, so nothing could be"
                        + " forwarded there: fill in one of them");
            }
        }
    }

    private void roles() {
        for (Role role : Role.values()) {
            if (NEEDED.contains(role) && draft.people().stream().noneMatch(person -> person.is(role))) {
                faults.add("nobody has the role " + role + ", so what waits for it would wait for ever:"
                        + " give it to at least one person in people.csv");
            }
        }
    }

    private void once(String file, Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.filter(code -> !seen.add(code))
                .forEach(code -> faults.add("\"" + code + "\" stands twice in " + file + ": keep one of the lines"));
    }

    private void known(String file, Set<String> codes, @Nullable String code, String where) {
        if (code != null && !codes.contains(code)) {
            faults.add("\"" + where + "\" names \"" + code + "\", which is not in " + file
                    + ": add it there or correct the name");
        }
    }

    private static Set<String> codes(Stream<String> codes) {
        return codes.collect(Collectors.toSet());
    }
}
