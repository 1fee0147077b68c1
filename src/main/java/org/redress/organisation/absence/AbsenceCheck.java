package org.redress.organisation.absence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.organisation.Absence;
import org.redress.organisation.Person;
import org.redress.organisation.Presence;
import org.redress.shared.Refused.Fault;

/** What is wrong with an absence that somebody asks for, all at once; nobody may be left whose work nobody does. */
record AbsenceCheck(Presence now, Absence asked, LocalDate today) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        time(faults);
        substitute(faults);
        if (faults.isEmpty()) {
            chain(faults);
        }
        return faults;
    }

    private void time(List<Fault> faults) {
        if (asked.from().isBefore(today)) {
            faults.add(fault("from", "absence.past", DAY.format(today)));
        }
        if (asked.over(asked.from())) {
            faults.add(fault("to", "absence.order"));
        }
        of(asked.person())
                .filter(other -> other.overlaps(asked.from(), asked.to()))
                .findFirst()
                .ifPresent(other -> faults.add(
                        other.to() == null
                                ? fault("from", "absence.overlapsOpen", DAY.format(other.from()))
                                : fault("from", "absence.overlaps", DAY.format(other.from()), DAY.format(other.to()))));
    }

    private void substitute(List<Fault> faults) {
        String login = asked.substitute();
        if (login == null) {
            return;
        }
        if (login.equals(asked.person())) {
            faults.add(fault("substitute", "absence.self"));
        } else if (now.people().stream().noneMatch(one -> one.login().equals(login))) {
            faults.add(fault("substitute", "absence.unknown", login));
        } else if (Collections.disjoint(roles(login), roles(asked.person()))) {
            faults.add(fault("substitute", "absence.noneOfTheWork", name(login), name(asked.person())));
        } else {
            days().filter(day -> then().named(asked.person(), day).isEmpty())
                    .findFirst()
                    .ifPresent(day ->
                            faults.add(fault("substitute", "absence.substituteAway", name(login), DAY.format(day))));
        }
    }

    /** Where every chain ends is management: on each day somebody of it, or a substitute, must be there. */
    private void chain(List<Fault> faults) {
        then().gap(today)
                .filter(gap -> now.gap(today)
                        .filter(before -> before.day().equals(gap.day()))
                        .isEmpty())
                .ifPresent(gap -> faults.add(fault(
                        "substitute",
                        "absence.nobody",
                        DAY.format(gap.day()),
                        gap.chain().stream().map(this::name).collect(Collectors.joining(" → ")))));
    }

    private Presence then() {
        List<Absence> all = new ArrayList<>(now.absences());
        all.add(asked);
        return new Presence(now.people(), now.units(), now.functions(), all);
    }

    /** The days of the absence on which somebody else's begins: on others nothing gets worse. */
    private Stream<LocalDate> days() {
        return Stream.concat(Stream.of(asked.from()), now.absences().stream().map(Absence::from))
                .filter(asked::on)
                .sorted();
    }

    private Stream<Absence> of(String login) {
        return now.absences().stream().filter(one -> one.person().equals(login));
    }

    private Set<?> roles(String login) {
        return now.people().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .map(Person::roles)
                .orElse(Set.of());
    }

    private String name(String login) {
        return now.people().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .map(Person::name)
                .orElse(login);
    }

    private static Fault fault(String field, String key, Object... facts) {
        return new Fault(field, key, List.of(facts));
    }
}
