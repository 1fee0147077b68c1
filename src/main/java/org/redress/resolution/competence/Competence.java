package org.redress.resolution.competence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.deadline.Condition;
import org.redress.deadline.Deadlines;
import org.redress.deadline.policy.Policies;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.danger.Dangers;
import org.redress.routing.Directory;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
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
    private final Directory directory;
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
            Directory directory,
            Deadlines deadlines,
            Policies policies,
            Letters letters,
            Journal journal,
            Dangers dangers,
            RedressSettings settings,
            Clock clock) {
        this.refusals = refusals;
        this.registry = registry;
        this.directory = directory;
        this.deadlines = deadlines;
        this.policies = policies;
        this.letters = letters;
        this.journal = journal;
        this.dangers = dangers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Decides that an appeal is forwarded to the body that it belongs to, which the policy may forbid (R9). */
    public void forward(String number, @Nullable String body, String reason, Actor actor) {
        if (body == null) {
            throw Refused.invalid("body", "forms.choose");
        }
        if ("TELL".equals(policies.values().get("notOurs"))) {
            throw Refused.invalid("outcome", "resolution.tellOnly");
        }
        refuse(number, body, false, reason, actor);
    }

    /** Decides that the applicant is told that an appeal is not ours, and where to turn when that is known. */
    public void tell(String number, @Nullable String body, String reason, Actor actor) {
        refuse(number, body, true, reason, actor);
    }

    /**
     * Decides on a call meant for another operator or supplier, during the contact: its contact is given, or the call passed on
     * (001; R23), whatever the policy on what is not ours.
     */
    public void wrongOperator(String number, String operator, boolean callForwarded, Actor actor) {
        refuse(number, operator, !callForwarded, "", actor);
    }

    private void refuse(String number, @Nullable String body, boolean toldOnly, String reason, Actor actor) {
        if (body != null && directory.body(body).isEmpty()) {
            throw Refused.invalid("body", "resolution.unknownBody");
        }
        dangers.requireDecided(number);
        var round = registry.appeal(number).round();
        refusals.save(new RefusalOfCompetence(
                null,
                number,
                round,
                body,
                toldOnly,
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
        var body = refusal.body() == null ? "" : refusal.body();
        if (refusal.isForwarded()) {
            appeal.forwarded(clock.instant(), body);
            journal.write(number, who, "FORWARDED", Audience.ALL, body);
        } else {
            appeal.returned(clock.instant());
            journal.write(number, who, "RETURNED", Audience.ALL);
        }
        registry.save(appeal);
        write(appeal, refusal, Map.of("body", body, "reason", refusal.reason(), "signatory", refusal.decidedBy()));
        deadlines.endAll(number, appeal.round());
    }

    private void write(Appeal appeal, RefusalOfCompetence refusal, Map<String, String> facts) {
        var inContact = appeal.kind() == Kind.CONSULTATION;
        if (refusal.isForwarded()) {
            var letter = inContact ? Letters.CALL_TO_BODY : Letters.TO_BODY;
            letters.toBody(appeal.number(), String.valueOf(refusal.body()), letter, facts);
        }
        if (!inContact) {
            var kind = refusal.isForwarded() ? Letters.Kind.FORWARDED : Letters.Kind.NOT_OURS;
            letters.toApplicant(appeal.number(), kind, facts);
        } else if (appeal.applicant().email() != null) {
            letters.toApplicant(appeal.number(), Letters.Kind.RIGHT_OPERATOR, Reach.EMAIL, facts);
        }
    }
}
