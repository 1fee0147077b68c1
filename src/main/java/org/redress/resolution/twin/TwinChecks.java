package org.redress.resolution.twin;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.resolution.danger.Dangers;
import org.redress.resolution.twin.TwinDecision.State;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** What stands against a decision on two appeals, told in a sentence. */
@Component
class TwinChecks {

    static final Set<State> STANDING = EnumSet.of(State.WAITING, State.DONE);

    private final TwinRows rows;
    private final Rights rights;
    private final Dangers dangers;
    private final Conflicts conflicts;
    private final Organisation organisation;

    TwinChecks(TwinRows rows, Rights rights, Dangers dangers, Conflicts conflicts, Organisation organisation) {
        this.rows = rows;
        this.rights = rights;
        this.dangers = dangers;
        this.conflicts = conflicts;
        this.organisation = organisation;
    }

    boolean mayDecide(Appeal appeal, Actor actor) {
        return rights.may(actor, Action.TRIAGE, appeal.unit()) || rights.may(actor, Action.ROUTE, appeal.unit());
    }

    void requireDecide(Appeal appeal, Actor actor) {
        if (!mayDecide(appeal, actor)) {
            throw Refused.forbidden("twin.mayNot");
        }
    }

    /** Refuses what cannot be: the later one is decided on, the first one cannot serve it, or a danger is open. */
    void check(Appeal later, Appeal first, Verdict verdict) {
        if (!isOpen(later)) {
            throw Refused.conflict("twin.ended", later.number());
        }
        standing(later.number()).ifPresent(one -> {
            throw Refused.conflict("twin.decided", name(one.decidedBy()), one.other());
        });
        if (verdict == Verdict.NEITHER) {
            return;
        }
        dangers.requireDecided(later.number());
        if (verdict == Verdict.REPEAT) {
            requireAnswered(first);
        } else {
            requireOneCase(later, first);
        }
    }

    private static void requireAnswered(Appeal first) {
        if (first.answeredAt() == null || first.answer() == null) {
            throw Refused.invalid("verdict", "twin.firstOpen", first.number());
        }
    }

    private void requireOneCase(Appeal later, Appeal first) {
        if (!isOpen(first)) {
            throw Refused.invalid("verdict", "twin.firstEnded", first.number());
        }
        standing(first.number()).ifPresent(one -> {
            throw Refused.invalid("other", "twin.firstJoined", first.number(), one.other());
        });
        joined(later.number()).stream().findFirst().ifPresent(one -> {
            throw Refused.conflict("twin.hasJoined", one.number());
        });
        String unit = first.unit();
        if (unit != null) {
            conflicts.refuseUnit(later, unit);
        }
    }

    /** The decision that holds an appeal to another, if any. */
    Optional<TwinDecision> standing(String number) {
        return rows.findByNumberAndStateInOrderByIdDesc(number, STANDING).stream()
                .filter(one -> one.verdict() != Verdict.NEITHER)
                .findFirst();
    }

    /** The duplicates that are held to an appeal. */
    List<TwinDecision> joined(String number) {
        return rows.findByOtherAndStateInOrderById(number, STANDING).stream()
                .filter(one -> one.verdict() == Verdict.DUPLICATE)
                .toList();
    }

    /** Whether nobody has answered or ended it yet. */
    static boolean isOpen(Appeal appeal) {
        return appeal.answeredAt() == null && !appeal.state().ended();
    }

    private String name(String login) {
        return organisation.person(login).map(Person::name).orElse(login);
    }
}
