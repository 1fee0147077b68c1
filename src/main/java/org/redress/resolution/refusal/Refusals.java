package org.redress.resolution.refusal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.deadline.Condition;
import org.redress.deadline.Deadlines;
import org.redress.process.Choice;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.danger.Dangers;
import org.redress.routing.Directory;
import org.redress.shared.Actor;
import org.redress.shared.RedressSettings;
import org.redress.shared.RedressSettings.Pack;
import org.redress.shared.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appeals that are returned with an explanation, or not considered: each decided by a person (R10–R14, R21, R22). */
@Component
@Transactional
public class Refusals {

    /** What the rules of a pack let a person decide at triage. */
    private static final Map<Pack, List<Condition>> GROUNDS = Map.of(
            Pack.RU,
            List.of(
                    Condition.COURT_DECISION,
                    Condition.ILLEGIBLE,
                    Condition.REPEAT,
                    Condition.ANONYMOUS,
                    Condition.ABUSIVE),
            Pack.UA,
            List.of(Condition.DATA_INSUFFICIENT, Condition.DEFECTIVE_FORM, Condition.REPEAT, Condition.ANONYMOUS));

    /** No term runs for these: they are not considered, and told so. */
    private static final Set<Condition> NOT_CONSIDERED =
            EnumSet.of(Condition.REPEAT, Condition.ANONYMOUS, Condition.ABUSIVE);

    private final RefusalRows rows;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Dangers dangers;
    private final Letters letters;
    private final Directory directory;
    private final Journal journal;
    private final RedressSettings settings;
    private final MessageSource words;
    private final Clock clock;

    Refusals(
            RefusalRows rows,
            Registry registry,
            Deadlines deadlines,
            Dangers dangers,
            Letters letters,
            Directory directory,
            Journal journal,
            RedressSettings settings,
            MessageSource words,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.deadlines = deadlines;
        this.dangers = dangers;
        this.letters = letters;
        this.directory = directory;
        this.journal = journal;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /** The grounds that the rules of this installation know, in the reader's language. */
    public List<Choice> grounds() {
        return known().stream()
                .map(ground -> new Choice(
                        ground.name(),
                        words.getMessage("form.triage.ground." + ground, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    /**
     * Decides to return an appeal or not to consider it; its legal term becomes that of the ground (rule 9).
     *
     * @throws Refused when the rules know no such ground, the first appeal is not there or has no answer, or the authority is
     *     not in the directory
     */
    public void refuse(String number, NewRefusal decided, Actor actor) {
        var why = known().stream()
                .filter(one -> one.name().equals(decided.ground()))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("ground", "forms.choose"));
        if (decided.authority() != null && directory.body(decided.authority()).isEmpty()) {
            throw Refused.invalid("authority", "resolution.unknownBody");
        }
        dangers.requireDecided(number);
        var round = registry.appeal(number).round();
        rows.save(new Refusal(
                null,
                number,
                round,
                why,
                decided.reason(),
                why == Condition.REPEAT ? answered(decided.first(), number) : null,
                decided.authority(),
                decided.contactLegible(),
                actor.login(),
                clock.instant().atOffset(ZoneOffset.UTC)));
        if (!NOT_CONSIDERED.contains(why)) {
            deadlines.replace(number, round, why);
        }
    }

    /** Carries the decision out: the letters, the end of the appeal, the end of its clocks. */
    public void carryOut(String number) {
        var appeal = registry.appeal(number);
        var refusal = rows.findFirstByNumberAndRoundOrderByIdDesc(number, appeal.round())
                .orElseThrow(() -> new IllegalStateException("Nobody decided to refuse " + number));
        end(appeal, refusal);
        registry.save(appeal);
        deadlines.endAll(number, appeal.round());
    }

    private void end(Appeal appeal, Refusal refusal) {
        var who = new Actor(refusal.decidedBy());
        if (!refusal.contactLegible()) {
            appeal.notConsidered(clock.instant(), null);
            journal.write(appeal.number(), who, "CLOSED_ILLEGIBLE", Audience.STAFF);
        } else if (NOT_CONSIDERED.contains(refusal.ground())) {
            appeal.notConsidered(clock.instant(), refusal.firstNumber());
            journal.write(appeal.number(), who, "NOT_CONSIDERED", Audience.ALL, refusal.ground());
        } else {
            appeal.returned(clock.instant());
            journal.write(appeal.number(), who, "RETURNED_EXPLAINED", Audience.ALL, refusal.ground());
        }
        write(appeal.number(), refusal);
    }

    /** Each ground has its own letter; who can't be read gets none (R11), and a sign of a crime goes to its authority (R12). */
    private void write(String number, Refusal refusal) {
        var facts = Map.of(
                "reason", refusal.reason(),
                "first", refusal.firstNumber() == null ? "" : refusal.firstNumber(),
                "signatory", refusal.decidedBy());
        if (refusal.contactLegible()) {
            letters.toApplicant(number, Letters.Kind.valueOf(refusal.ground().name()), facts);
        }
        if (refusal.authority() != null) {
            letters.toBody(number, refusal.authority(), Letters.CRIME_TO_BODY, facts);
            journal.write(
                    number, new Actor(refusal.decidedBy()), "CRIME_REPORTED", Audience.STAFF, refusal.authority());
        }
    }

    private String answered(@Nullable String first, String number) {
        return registry.find(first == null ? "" : first.strip())
                .filter(appeal -> !appeal.number().equals(number) && appeal.answeredAt() != null)
                .map(Appeal::number)
                .orElseThrow(() -> Refused.invalid("first", "resolution.noFirst"));
    }

    private List<Condition> known() {
        return GROUNDS.getOrDefault(settings.pack(), List.of());
    }
}
