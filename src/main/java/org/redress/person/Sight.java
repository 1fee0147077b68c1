package org.redress.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** What of a person somebody of the staff may see: no more than of their appeals one by one. */
@Component
class Sight {

    private final Registry registry;
    private final Rights rights;

    Sight(Registry registry, Rights rights) {
        this.registry = registry;
        this.rights = rights;
    }

    /** Refuses who reads no appeals at all, whether there is such a person or not. */
    void requireReading(Actor actor) {
        if (!rights.maySomewhere(actor, Action.READ_APPEAL)) {
            throw Refused.forbidden("right.missing.READ_APPEAL");
        }
    }

    /** The appeals among these that they may read. */
    List<Appeal> readable(List<String> numbers, Actor actor) {
        if (!rights.maySomewhere(actor, Action.READ_APPEAL)) {
            return List.of();
        }
        return numbers.stream()
                .map(registry::appeal)
                .filter(appeal -> registry.mayRead(appeal, actor))
                .toList();
    }

    /** Whether they may decide that two persons are one, or an appeal another's: who registers or sorts. */
    boolean mayMerge(Actor actor) {
        return Stream.of(Action.REGISTER, Action.TRIAGE, Action.ROUTE)
                .anyMatch(action -> rights.maySomewhere(actor, action));
    }

    /** The contacts as they were typed, of the appeals whose applicant they may reach. */
    Map<String, List<String>> contacts(List<Appeal> appeals, Actor actor) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        appeals.stream().filter(appeal -> mayReach(appeal, actor)).forEach(appeal -> {
            var who = appeal.applicant();
            add(typed, "PHONE", who.phone());
            add(typed, "PHONE", appeal.extra().callerNumber());
            add(typed, "EMAIL", who.email());
            add(typed, "ACCOUNT", who.account());
            add(typed, "ADDRESS", who.address());
            add(typed, "ADDRESS", appeal.extra().supplyAddress());
        });
        return typed;
    }

    private boolean mayReach(Appeal appeal, Actor actor) {
        return rights.may(actor, Action.ASK_APPLICANT, appeal.unit())
                || rights.may(actor, Action.ENTER_REPLY, appeal.unit());
    }

    private static void add(Map<String, List<String>> typed, String kind, @Nullable String contact) {
        if (contact != null) {
            List<String> known = typed.computeIfAbsent(kind, any -> new ArrayList<>());
            if (!known.contains(contact)) {
                known.add(contact);
            }
        }
    }
}
