package org.redress.deadline.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.policy.TermRule;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Refused;

/** Which clocks an appeal gets, and until when each would run; nothing is written. */
public record Plan(Ruling ruling, List<Planned> clocks) {

    /** The clocks of table 2a for what is known of an appeal; those whose event has not come yet are left out. */
    public static Plan of(Rulebook book, Case known) {
        List<String> usual = book.rules().clocks(known.kind(), known.channel());
        Ruling ruling = book.ruling(usual.get(0), known.conditions());
        List<Planned> planned = new ArrayList<>();
        for (TermRule rule : rules(book, usual, ruling, known.decided())) {
            start(rule, known.events(), book.counting())
                    .ifPresent(start -> planned.add(book.plan(rule, start, 0, List.of(), known.decided())));
        }
        return new Plan(ruling, List.copyOf(planned));
    }

    /** Refuses a date that people set and for which none of the clocks has a rule. */
    public Plan checked(Particulars decided) {
        require(decided.stated() == null || has("STATED"), "statedDate", "deadline.stated.none");
        require(decided.agreed() == null || has("AGREED"), "agreed", "deadline.agreed.none");
        require(decided.legalDays() == null || has("SHORTER"), "legalDays", "deadline.shorter.none");
        return this;
    }

    private boolean has(String cause) {
        return clocks.stream().anyMatch(clock -> clock.rule().cause().equals(cause));
    }

    private static void require(boolean holds, String field, String key) {
        if (!holds) {
            throw Refused.invalid(field, key);
        }
    }

    private static List<TermRule> rules(Rulebook book, List<String> usual, Ruling ruling, Particulars decided) {
        List<TermRule> rules = new ArrayList<>();
        if (ruling.replaces()) {
            rules.add(book.rule(ruling.rule(), ruling.cause(), decided));
        }
        for (String rule : usual) {
            String refined = !ruling.replaces() && rule.equals(ruling.rule()) ? ruling.cause() : "";
            TermRule found = book.rule(rule, book.cause(rule, refined, decided), decided);
            boolean isPromise = found.clock().equals("LEGAL") || found.clock().equals("SERVICE");
            if (!isPromise || (ruling.owesAnswer() && !ruling.replaces())) {
                rules.add(found);
            }
        }
        ruling.added().forEach(rule -> rules.add(book.rule(rule, "", decided)));
        return rules;
    }

    private static Optional<Start> start(TermRule rule, Events events, Counting counting) {
        if (rule.unit() == TermRule.Unit.MINUTES) {
            return Optional.of(new Start(counting.dayOf(events.known()), events.known()));
        }
        @Nullable
        LocalDate day = switch (rule.after()) {
            case RECEIPT -> counting.dayOf(events.received());
            case REGISTRATION -> events.registered();
            case ROUTING -> events.routed();
            case OPENING -> null;
        };
        return Optional.ofNullable(day).map(found -> new Start(found, events.received()));
    }

    /** What is known of an appeal: its kind and door, what came to pass, the conditions, the dates that people set. */
    public record Case(Kind kind, Channel channel, Events events, Set<String> conditions, Particulars decided) {}

    /** When what starts a clock came to pass, and since when it is known; what has not come to pass is absent. */
    public record Events(
            Instant received,
            LocalDate registered,
            @Nullable LocalDate routed,
            Instant known) {}
}
