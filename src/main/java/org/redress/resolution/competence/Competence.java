package org.redress.resolution.competence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.deadline.Condition;
import org.redress.deadline.Deadlines;
import org.redress.deadline.policy.Policies;
import org.redress.organisation.Organisation;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.danger.Dangers;
import org.redress.shared.Actor;
import org.redress.shared.RedressSettings;
import org.redress.shared.RedressSettings.Pack;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appeals that are not ours: seven days to forward them and to tell the applicant (002; 003, 5.2.6; R9), in pack ua five (R20). */
@Component
@Transactional
public class Competence {

    private final RefusalsOfCompetence refusals;
    private final Registry registry;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Policies policies;
    private final Letters letters;
    private final Journal journal;
    private final Dangers dangers;
    private final RedressSettings settings;
    private final Clock clock;

    Competence(
            RefusalsOfCompetence refusals,
            Registry registry,
            Organisation organisation,
            Deadlines deadlines,
            Policies policies,
            Letters letters,
            Journal journal,
            Dangers dangers,
            RedressSettings settings,
            Clock clock) {
        this.refusals = refusals;
        this.registry = registry;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.policies = policies;
        this.letters = letters;
        this.journal = journal;
        this.dangers = dangers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Decides that an appeal is not ours; a body is named when it is to be forwarded there, which the policy may forbid (R9). */
    public void refuse(String number, @Nullable String body, String reason, Actor actor) {
        if (body != null
                && organisation.bodies().stream()
                        .noneMatch(known -> known.code().equals(body))) {
            throw Refused.invalid("body", "resolution.unknownBody");
        }
        if (body != null && "TELL".equals(policies.values().get("notOurs"))) {
            throw Refused.invalid("outcome", "resolution.tellOnly");
        }
        dangers.requireDecided(number);
        var round = registry.appeal(number).round();
        refusals.save(new RefusalOfCompetence(
                null,
                number,
                round,
                body,
                reason,
                actor.login(),
                clock.instant().atOffset(ZoneOffset.UTC)));
        deadlines.replace(
                number, round, settings.pack() == Pack.UA ? Condition.WRONG_BODY : Condition.OUT_OF_COMPETENCE);
    }

    /** Carries the decision out: letters, the end of the appeal, the end of its clocks. */
    public void carryOut(String number) {
        var appeal = registry.appeal(number);
        var refusal = refusals.findFirstByNumberAndRoundOrderByIdDesc(number, appeal.round())
                .orElseThrow(() -> new IllegalStateException("Nobody decided that " + number + " is not ours"));
        var who = new Actor(refusal.decidedBy());
        if (refusal.body() == null) {
            appeal.returned(clock.instant());
            letters.toApplicant(number, Letters.Kind.NOT_OURS, Map.of("reason", refusal.reason()));
            journal.write(number, who, "RETURNED", Audience.ALL);
        } else {
            appeal.forwarded(clock.instant(), refusal.body());
            letters.toBody(number, refusal.body(), Map.of("signatory", refusal.decidedBy()));
            letters.toApplicant(
                    number, Letters.Kind.FORWARDED, Map.of("body", refusal.body(), "reason", refusal.reason()));
            journal.write(number, who, "FORWARDED", Audience.ALL, refusal.body());
        }
        registry.save(appeal);
        deadlines.endAll(number, appeal.round());
    }
}
