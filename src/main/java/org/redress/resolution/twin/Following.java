package org.redress.resolution.twin;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.AppealChanged;
import org.redress.registry.Conflicts;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.danger.Dangers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A duplicate goes where the first one goes: to its unit, to its answer, or its own way again when that ends without one. */
@Component
@Transactional
public class Following {

    private static final Set<State> WITHOUT_ANSWER =
            EnumSet.of(State.FORWARDED, State.RETURNED, State.NOT_CONSIDERED, State.WITHDRAWN);

    private final TwinChecks checks;
    private final CarryingOut carryingOut;
    private final Registry registry;
    private final Conflicts conflicts;
    private final Answers answers;
    private final Dangers dangers;
    private final Processes processes;

    Following(
            TwinChecks checks,
            CarryingOut carryingOut,
            Registry registry,
            Conflicts conflicts,
            Answers answers,
            Dangers dangers,
            Processes processes) {
        this.checks = checks;
        this.carryingOut = carryingOut;
        this.registry = registry;
        this.conflicts = conflicts;
        this.answers = answers;
        this.dangers = dangers;
        this.processes = processes;
    }

    @EventListener
    void on(AppealChanged changed) {
        List<TwinDecision> joined = checks.joined(changed.number()).stream()
                .filter(one -> one.state() == TwinDecision.State.DONE)
                .toList();
        if (joined.isEmpty()) {
            return;
        }
        Appeal first = registry.appeal(changed.number());
        for (TwinDecision one : joined) {
            Appeal later = registry.appeal(one.number());
            if (TwinChecks.isOpen(later)) {
                follow(later, first);
            }
        }
    }

    /** The first one's answer becomes the duplicate's: the same words, over the same name; never while a danger is open. */
    public void shareAnswer(String number) {
        dangers.requireDecided(number);
        Appeal later = registry.appeal(number);
        String first = checks.standing(number).orElseThrow().other();
        Appeal served = registry.appeal(first);
        later.answeredWith(served);
        registry.save(later);
        answers.share(later, served);
    }

    /** The first one has ended without an answer: this one is sorted for itself. */
    public void goOwnWay(String number) {
        checks.standing(number).ifPresent(carryingOut::lapse);
        Appeal later = registry.appeal(number);
        later.sortedAgain();
        registry.save(later);
    }

    private void follow(Appeal later, Appeal first) {
        if (first.state() == State.ANSWERED) {
            processes.correlate("firstAnswered", later.businessKey(), Map.of());
        } else if (WITHOUT_ANSWER.contains(first.state())) {
            processes.correlate("firstEnded", later.businessKey(), Map.of());
        } else if (TwinChecks.isOpen(first) && mayFollow(later, first)) {
            later.follows(first);
            registry.save(later);
        }
    }

    private boolean mayFollow(Appeal later, Appeal first) {
        String unit = first.unit();
        return unit == null || !conflicts.concernsUnit(later, unit);
    }
}
