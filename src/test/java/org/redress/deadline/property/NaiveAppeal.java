package org.redress.deadline.property;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.redress.deadline.Condition;
import org.redress.deadline.trial.Case;

/** All clocks of one tried case, as tables 2 and 2a tell them once more. */
final class NaiveAppeal {

    /** Why a case is refused: the key of the sentence. */
    static final class No extends RuntimeException {
        No(String key) {
            super(key);
        }
    }

    final List<NaiveClock> clocks = new ArrayList<>();
    private final NaiveWorld world;
    private final Case tried;

    NaiveAppeal(NaiveWorld world, Case tried) {
        this.world = world;
        this.tried = tried;
    }

    NaiveAppeal run() {
        boolean later = tried.decided() != null;
        begin(later ? Set.of() : tried.conditions());
        TreeMap<String, Runnable> steps = new TreeMap<>();
        if (later) {
            steps.put(tried.decided().toLocalDate() + " 1", this::decide);
        }
        if (tried.pause() != null && world.chosen("clarification", "SUSPEND")) {
            steps.put(tried.pause().from() + " 2", this::pause);
        }
        if (tried.extension() != null) {
            steps.put(tried.extension().on() + " 3", this::extend);
        }
        steps.values().forEach(Runnable::run);
        return this;
    }

    /** The clock whose date the applicant is told: the earliest that runs, else that waits, else that ended. */
    NaiveClock shown() {
        return clocks.stream()
                .filter(one -> !one.rule.keeps("INTERNAL"))
                .min(Comparator.comparing((NaiveClock one) ->
                                List.of("RUNNING", "PAUSED", "REPLACED").indexOf(one.state))
                        .thenComparing(one -> one.missed))
                .orElse(null);
    }

    private void begin(Set<Condition> known) {
        String other = NaiveTables.replacing(tried.pack(), usual().get(0), known);
        boolean ends = NaiveTables.ends(known);
        for (String rule : usual()) {
            String cause = tried.agreed() != null && rule.equals("R5")
                    ? " AGREED"
                    : tried.statedDate() != null && rule.equals("R8") ? " STATED" : "";
            boolean promise = NaiveRule.of(tried.pack(), rule + cause).keeps("LEGAL", "SERVICE");
            if (!promise || other.isEmpty() && !ends) {
                open(rule + cause);
            } else if (other.startsWith(rule + " ")) {
                open(other);
            }
        }
        if (!other.isEmpty() && usual().stream().noneMatch(rule -> other.startsWith(rule + " "))) {
            open(other);
        }
        if (known.contains(Condition.DANGER)) {
            add("R25", world.dayOf(tried.received()), tried.received());
        }
    }

    private List<String> usual() {
        return NaiveTables.clocks(tried.pack(), tried.kind(), tried.channel());
    }

    private void open(String name) {
        LocalDate start = switch (NaiveRule.of(tried.pack(), name).from()) {
            case "RECEIPT" -> world.dayOf(tried.received());
            case "REGISTRATION" -> tried.registered();
            default -> tried.routed();
        };
        if (start != null) {
            add(name, start, tried.received());
        }
    }

    private void add(String name, LocalDate start, Instant at) {
        NaiveClock clock = new NaiveClock(world, NaiveRule.of(tried.pack(), name), start, at);
        clock.agreed = tried.agreed();
        clock.stated = tried.statedDate();
        clock.count();
        clocks.add(clock);
    }

    private void decide() {
        NaiveClock first = clocks.stream()
                .filter(one -> one.rule.keeps("LEGAL"))
                .findFirst()
                .orElseGet(() -> clocks.stream()
                        .filter(one -> !one.rule.keeps("INTERNAL"))
                        .findFirst()
                        .orElseThrow());
        Instant known = tried.decided().atZone(world.zone()).toInstant();
        String other = NaiveTables.replacing(tried.pack(), first.rule.rule(), tried.conditions());
        boolean ends = NaiveTables.ends(tried.conditions());
        if (ends || !other.isEmpty()) {
            clocks.stream().filter(one -> one.rule.keeps("SERVICE")).forEach(one -> one.state = "REPLACED");
        }
        if (ends) {
            clocks.stream().filter(one -> one.rule.keeps("LEGAL")).forEach(one -> one.state = "REPLACED");
        } else if (!other.isEmpty()) {
            clocks.removeIf(one -> one == first && one.rule.keeps("LEGAL"));
            add(other, first.start, first.at);
        }
        if (tried.conditions().contains(Condition.DANGER)) {
            add("R25", world.dayOf(known), known);
        }
    }

    private void pause() {
        LocalDate to = tried.pause().to();
        for (NaiveClock one : clocks) {
            if (one.runs() && one.rule.keeps("SERVICE") && !tried.pause().from().isAfter(one.due)) {
                if (to == null) {
                    one.state = "PAUSED";
                } else {
                    one.still.add(new NaiveClock.Still(tried.pause().from(), to));
                    one.count();
                }
            }
        }
    }

    private void extend() {
        Case.More more = tried.extension();
        List<NaiveClock> running = clocks.stream()
                .filter(one -> one.runs()
                        && (more.clock() == null
                                ? !one.rule.keeps("INTERNAL")
                                : one.rule.keeps(more.clock().name())))
                .sorted(Comparator.comparing(one -> one.missed))
                .toList();
        if (running.isEmpty()) {
            throw new No("trial.noClock");
        }
        NaiveClock one = running.stream()
                .filter(clock -> !clock.rule.how().equals("NONE"))
                .findFirst()
                .orElse(running.get(0));
        LocalDate before = one.due;
        one.added = allowed(one, more.days(), world.after(more.on().minusDays(1)));
        one.count();
        one.tellBy = before;
        clocks.stream()
                .filter(other -> other != one && other.runs() && other.rule.keeps("LEGAL"))
                .filter(legal -> legal.due.isBefore(one.due))
                .forEach(legal -> {
                    throw new No("deadline.extension.legal");
                });
    }

    private int allowed(NaiveClock one, int days, Instant at) {
        if (one.rule.how().equals("NONE")) {
            throw new No("deadline.extension.none");
        }
        if (!at.isBefore(one.missed)) {
            throw new No("deadline.extension.late");
        }
        boolean total = one.rule.how().equals("POLICY") && world.chosen("extension", "TOTAL");
        int length = one.rule.how().equals("ALL") ? (int) (one.nominal.toEpochDay() - one.start.toEpochDay()) : 0;
        int added = total ? days - world.number(one.rule.length()) : days;
        if (added < 1 || length + days > one.rule.most()) {
            throw new No("deadline.extension.days");
        }
        return added;
    }

    /** Registration has ended by itself, in time or not. */
    String state(NaiveClock one) {
        if (!one.rule.rule().equals("R1")) {
            return one.state;
        }
        return tried.registered().isAfter(one.due) ? "BREACHED" : "MET";
    }
}
