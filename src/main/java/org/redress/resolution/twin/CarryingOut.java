package org.redress.resolution.twin;

import java.util.Map;
import org.redress.correspondence.Letters;
import org.redress.deadline.Condition;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.link.Links;
import org.redress.resolution.clarification.Clarifications;
import org.redress.resolution.draft.Drafts;
import org.redress.resolution.input.SpecialistDay;
import org.redress.resolution.refusal.NewRefusal;
import org.redress.resolution.refusal.Refusals;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries a decision out when its five minutes are over: the appeal leaves its own way and follows the first one. */
@Component
@Transactional
public class CarryingOut {

    private static final String FOUND = "foundSame";

    private final TwinRows rows;
    private final TwinChecks checks;
    private final HeldTriage triage;
    private final Registry registry;
    private final Links links;
    private final Refusals refusals;
    private final Clarifications clarifications;
    private final SpecialistDay day;
    private final Drafts drafts;
    private final Letters letters;
    private final Processes processes;
    private final Journal journal;

    CarryingOut(
            TwinRows rows,
            TwinChecks checks,
            HeldTriage triage,
            Registry registry,
            Links links,
            Refusals refusals,
            Clarifications clarifications,
            SpecialistDay day,
            Drafts drafts,
            Letters letters,
            Processes processes,
            Journal journal) {
        this.rows = rows;
        this.checks = checks;
        this.triage = triage;
        this.registry = registry;
        this.links = links;
        this.refusals = refusals;
        this.clarifications = clarifications;
        this.day = day;
        this.drafts = drafts;
        this.letters = letters;
        this.processes = processes;
        this.journal = journal;
    }

    /** Without effect when one of the two has gone another way meanwhile: then the decision is void, and told so. */
    public void carryOut(String number) {
        checks.standing(number)
                .filter(one -> one.state() == TwinDecision.State.WAITING)
                .ifPresent(decision -> {
                    links.lock(number, decision.other());
                    Appeal later = registry.appeal(number);
                    Appeal first = registry.appeal(decision.other());
                    if (holds(decision, later, first)) {
                        rows.save(decision.in(TwinDecision.State.DONE, null));
                        leave(later);
                        follow(decision, first);
                    } else {
                        lapse(decision);
                    }
                });
    }

    /** A decision that came to nothing: the link goes, the journal says so. */
    void lapse(TwinDecision decision) {
        rows.save(decision.in(TwinDecision.State.LAPSED, null));
        if (decision.linkId() != null) {
            links.undo(decision.linkId(), Actor.SYSTEM);
        }
        journal.write(decision.number(), Actor.SYSTEM, "TWINS_LAPSED", Audience.STAFF, decision.other());
        triage.reopen(decision.number());
    }

    private static boolean holds(TwinDecision decision, Appeal later, Appeal first) {
        boolean served = first.state() == State.ANSWERED || first.state() == State.CLOSED;
        return TwinChecks.isOpen(later)
                && later.round() == decision.round()
                && (served || (decision.verdict() == Verdict.DUPLICATE && TwinChecks.isOpen(first)));
    }

    /** What was under way on it stops; nothing that was typed is lost. */
    private void leave(Appeal later) {
        clarifications.leave(later.number());
        day.end(later.number());
        drafts.setAside(later.number());
        Appeal now = registry.appeal(later.number());
        now.routedAgain();
        registry.save(now);
    }

    private void follow(TwinDecision decision, Appeal first) {
        String number = decision.number();
        if (decision.verdict() == Verdict.REPEAT) {
            refusals.refuse(
                    number,
                    new NewRefusal(Condition.REPEAT.name(), decision.reason(), decision.other(), null, true),
                    new Actor(decision.decidedBy()));
        }
        Appeal later = registry.appeal(number);
        turn(later, decision.verdict());
        if (decision.verdict() == Verdict.DUPLICATE) {
            letters.toApplicant(number, Letters.Kind.JOINED, Map.of());
            if (TwinChecks.isOpen(first)) {
                registry.save(mirrored(number, first));
            } else {
                processes.correlate("firstAnswered", later.businessKey(), Map.of());
            }
        }
    }

    private Appeal mirrored(String number, Appeal first) {
        Appeal later = registry.appeal(number);
        later.follows(first);
        return later;
    }

    /** An instance of an older diagram does not know of this: it gives way to one of today's. */
    private void turn(Appeal later, Verdict verdict) {
        Map<String, Object> decision = Map.of("twin", verdict.name());
        if (!processes.correlate(FOUND, later.businessKey(), decision)) {
            processes.end("appeal", later.businessKey());
            processes.start(
                    "appeal",
                    later.businessKey(),
                    Map.of("sorted", false, "kind", later.kind().name()));
            processes.correlate(FOUND, later.businessKey(), decision);
        }
    }
}
