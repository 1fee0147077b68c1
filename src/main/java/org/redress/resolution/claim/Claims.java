package org.redress.resolution.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.organisation.Organisation;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.answer.LetterFacts;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claims: recorded when they are complete, decided by a unit, approved by another person as any answer is. */
@Component
@Transactional
public class Claims implements LetterFacts {

    private final ClaimRows rows;
    private final Registry registry;
    private final Organisation organisation;
    private final Answers answers;
    private final Journal journal;

    Claims(ClaimRows rows, Registry registry, Organisation organisation, Answers answers, Journal journal) {
        this.rows = rows;
        this.registry = registry;
        this.organisation = organisation;
        this.answers = answers;
        this.journal = journal;
    }

    /** Writes down what is demanded; the last record of a round stands. A demand may be of no sum. */
    public void record(String number, String demand, @Nullable String sum, @Nullable String documents, Actor actor) {
        Appeal appeal = registry.appeal(number);
        Money amount = sum == null ? null : sum("amount", sum);
        rows.write(appeal, new Claim(demand, amount, documents), currency(), actor.login());
        journal.write(number, actor, "CLAIM_RECORDED", Audience.STAFF);
    }

    /**
     * Hands in a decision, with the letter's own words, for approval.
     *
     * @throws Refused when the sum granted does not fit the sum demanded
     */
    public void decide(
            String number, Decision.Outcome outcome, @Nullable String sum, String reason, String words, Actor actor) {
        Appeal appeal = registry.appeal(number);
        Money demanded = rows.claim(appeal).map(Claim::amount).orElse(null);
        Money granted = switch (outcome) {
            case GRANTED -> demanded;
            case PARTLY -> part(demanded, sum);
            case REFUSED -> null;
        };
        rows.write(appeal, new Decision(outcome, granted, reason, actor.login()), currency());
        journal.write(number, actor, "CLAIM_DECIDED", Audience.STAFF, outcome);
        answers.handIn(number, words, outcome.letter(), actor);
    }

    /** What is demanded, once it is recorded. */
    @Transactional(readOnly = true)
    public Optional<Claim> of(Appeal appeal) {
        return appeal.kind() == Kind.CLAIM ? rows.claim(appeal) : Optional.empty();
    }

    /** What was decided last in this round, perhaps not approved yet. */
    @Transactional(readOnly = true)
    public Optional<Decision> decision(Appeal appeal) {
        return appeal.kind() == Kind.CLAIM ? rows.decision(appeal) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> of(Appeal appeal, Letters.Kind letter) {
        Map<String, String> facts = new HashMap<>();
        rows.decision(appeal)
                .filter(decision -> decision.outcome().letter() == letter)
                .ifPresent(decision -> {
                    Locale language = Locale.forLanguageTag(appeal.language());
                    facts.put("reason", decision.reason());
                    said(decision.amount(), language).ifPresent(sum -> facts.put("sum", sum));
                    rows.claim(appeal)
                            .flatMap(claim -> said(claim.amount(), language))
                            .ifPresent(sum -> facts.put("claimed", sum));
                });
        return facts;
    }

    /** Less than everything and more than nothing, where a sum is demanded; else a sum may be named or not. */
    private @Nullable Money part(@Nullable Money demanded, @Nullable String sum) {
        if (sum == null && demanded == null) {
            return null;
        }
        if (sum == null) {
            throw Refused.invalid("sum", "claim.sum.missing");
        }
        Money part = sum("sum", sum);
        if (demanded != null && part.coins() >= demanded.coins()) {
            throw Refused.invalid("sum", "claim.sum.whole", demanded.plain());
        }
        return part;
    }

    private Money sum(String field, String text) {
        return Money.read(text, currency()).orElseThrow(() -> Refused.invalid(field, "claim.sum.unreadable"));
    }

    private Currency currency() {
        return Currency.of(organisation.fact("pack"));
    }

    private static Optional<String> said(@Nullable Money money, Locale language) {
        return Optional.ofNullable(money).map(sum -> sum.said(language));
    }
}
