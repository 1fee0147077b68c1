package org.redress.deadline.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.policy.Rules;
import org.redress.deadline.policy.TermRule;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.springframework.stereotype.Component;

/** Which clocks an appeal gets, and until when each would run; nothing is written. */
@Component
public class Plan {

    private final Rules rules;
    private final Countings countings;

    Plan(Rules rules, Countings countings) {
        this.rules = rules;
        this.countings = countings;
    }

    /** The clocks of table 2a for what is known of an appeal; those whose event has not come yet are left out. */
    public List<Planned> of(Kind kind, Channel channel, Events events, Set<String> conditions) {
        Counting counting = countings.current();
        List<Planned> planned = new ArrayList<>();
        for (TermRule rule : rules(kind, channel, conditions)) {
            start(rule, events, counting).ifPresent(start -> planned.add(plan(counting, rule, start, 0, List.of())));
        }
        return planned;
    }

    /** One clock of a rule from a moment. */
    public Planned of(String rule, Instant from) {
        Counting counting = countings.current();
        return plan(counting, rules.term(rule, ""), new Start(counting.dayOf(from), from), 0, List.of());
    }

    /** One clock of a rule from its start, extended by so many days and without its pauses. */
    public Planned plan(
            Counting counting,
            TermRule rule,
            Start start,
            int extension,
            List<org.redress.calendar.count.Pause> pauses) {
        TermDates dates = counting.dates(rule, start, extension, pauses);
        return new Planned(
                rule, start, dates, counting.stages(rules.stages(rule.clock(), rule.rule()), rule, start, dates));
    }

    /** A condition replaces LEGAL and leaves no SERVICE (rulebook 1.9). */
    private List<TermRule> rules(Kind kind, Channel channel, Set<String> conditions) {
        List<TermRule> usual = rules.clocks(kind, channel).stream()
                .map(rule -> rules.term(rule, ""))
                .toList();
        Optional<TermRule> replacing = conditions.stream()
                .sorted()
                .flatMap(condition -> rules.replacement(condition).map(rule -> rules.term(rule, condition)).stream())
                .findFirst();
        return replacing
                .map(rule -> Stream.concat(
                                Stream.of(rule),
                                usual.stream()
                                        .filter(other -> !other.clock().equals("LEGAL")
                                                && !other.clock().equals("SERVICE")))
                        .toList())
                .orElse(usual);
    }

    private static Optional<Start> start(TermRule rule, Events events, Counting counting) {
        @Nullable
        LocalDate day = switch (rule.after()) {
            case RECEIPT -> counting.dayOf(events.received());
            case REGISTRATION -> events.registered();
            case ROUTING -> events.routed();
        };
        return Optional.ofNullable(day).map(known -> new Start(known, events.received()));
    }

    /** When what starts a clock came to pass; what has not come to pass is absent. */
    public record Events(
            Instant received,
            LocalDate registered,
            @Nullable LocalDate routed) {}
}
