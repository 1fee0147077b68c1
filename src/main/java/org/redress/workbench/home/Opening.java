package org.redress.workbench.home;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.organisation.Role;

/** Which pages a role works with, the one it opens on first. */
enum Opening {
    ADMINISTRATOR(
            Role.ADMINISTRATOR, "rules", "people", "outbox", "incidents", "training", "templates", "tokens", "bodies"),
    MANAGER(Role.MANAGER, "deadlines", "breaches", "all", "letters", "consultations", "duty", "shortcomings"),
    AUDITOR(Role.AUDITOR, "deadlines", "breaches", "all", "duty", "shortcomings"),
    DISPATCHER(Role.DISPATCHER, "unit", "mine", "groups"),
    HEAD_OF_UNIT(Role.HEAD_OF_UNIT, "approvals", "unit", "deadlines", "absences", "mine", "breaches", "letters"),
    ROUTING_SPECIALIST(Role.ROUTING_SPECIALIST, "unit", "mine", "free", "new", "groups", "letters"),
    RECEPTION_SPECIALIST(Role.RECEPTION_SPECIALIST, "triage", "mine", "unit", "new", "groups", "letters", "bodies"),
    FUNCTIONAL_SPECIALIST(Role.FUNCTIONAL_SPECIALIST, "mine", "unit", "approvals", "groups"),
    REGISTRAR(Role.REGISTRAR, "new", "mine", "letters", "search"),
    CALL_OPERATOR(Role.CALL_OPERATOR, "new", "unit", "mine", "search");

    private final Role role;
    private final String pages;

    Opening(Role role, String... pages) {
        this.role = role;
        this.pages = String.join(" ", pages);
    }

    /** The pages of everybody who has these roles, the weightiest role first. */
    static List<String> pages(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(opening -> roles.contains(opening.role))
                .flatMap(opening -> Stream.of(opening.pages.split(" ", -1)))
                .distinct()
                .toList();
    }
}
