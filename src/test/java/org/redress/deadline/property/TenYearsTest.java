package org.redress.deadline.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.deadline.ClockView;
import org.redress.deadline.property.NaiveAppeal.No;
import org.redress.deadline.term.PaperRulebooks;
import org.redress.deadline.term.Receipts;
import org.redress.deadline.trial.Case;
import org.redress.deadline.trial.PaperTrials;
import org.redress.deadline.trial.Trial;
import org.redress.deadline.trial.TriedClock;
import org.redress.shared.RedressSettings.Pack;
import org.redress.shared.Refused;

/** Ten years of cases, drawn by chance, come to the same clocks as by a second, naive reading of the rulebook. */
class TenYearsTest {

    private static final int CALENDARS = Boolean.getBoolean("redress.long") ? 2_500 : 25;
    private static final int CASES = 30;
    private static final long FIRST_SEED = Long.getLong("redress.seed", 20_260_513);

    @ParameterizedTest
    @EnumSource(Pack.class)
    void agreesOnEveryClockOfACase(Pack pack) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CALENDARS; seed++) {
            Random random = new Random(seed);
            NaiveDays days = new NaiveDays(pack.name().toLowerCase(Locale.ROOT), random);
            PaperRulebooks books = new PaperRulebooks(days.calendar);
            for (int i = 0; i < CASES; i++) {
                RandomCase chance = new RandomCase(random, pack);
                Map<String, String> policies = chance.policies();
                Case tried = chance.draw(policies, new NaiveWorld(pack, days, policies, Instant.EPOCH));
                compare("seed %d, years %s: %s".formatted(seed, days.calendar.years(), tried), tried, books, days);
            }
        }
    }

    private static void compare(String what, Case tried, PaperRulebooks books, NaiveDays days) {
        NaiveWorld world = new NaiveWorld(tried.pack(), days, tried.policies(), tried.received());
        NaiveAppeal naive = new NaiveAppeal(world, tried);
        List<String> expected;
        try {
            naive.run();
            expected = naive.clocks.stream()
                    .map(one -> line(naive, one, world))
                    .sorted()
                    .toList();
        } catch (No no) {
            expected = List.of("refused: " + no.getMessage());
        }
        List<String> found = new ArrayList<>();
        try {
            Trial trial = PaperTrials.by(books).of(tried);
            trial.clocks().forEach(one -> found.add(line(one)));
            keepsItsPromises(what, trial, naive, world);
        } catch (Refused refused) {
            found.add("refused: " + refused.faults().get(0).key().replace("extension.used", "extension.days"));
        }
        assertThat(found.stream().sorted().toList()).as(what).isEqualTo(expected);
        assertThat(Receipts.registrationDate(
                        books.of(tried.pack(), tried.policies(), Clock.systemUTC())
                                .counting(),
                        tried.received()))
                .as(what)
                .isEqualTo(RandomCase.registration(world, world.dayOf(tried.received())));
    }

    private static void keepsItsPromises(String what, Trial trial, NaiveAppeal naive, NaiveWorld world) {
        for (ClockView clock : trial.views()) {
            assertThat(clock.explanation())
                    .as(what)
                    .extracting(day -> day.date())
                    .doesNotHaveDuplicates()
                    .isSorted();
            NaiveRule rule = NaiveRule.all(trial.tried().pack()).stream()
                    .filter(row -> row.rule().equals(clock.rule()))
                    .findFirst()
                    .orElseThrow();
            if (!rule.unit().equals("HOURS")
                    && !rule.unit().equals("MINUTES")
                    && trial.tried().agreed() == null) {
                assertThat(world.dayOf(clock.missedAt()))
                        .as(what)
                        .isEqualTo(clock.due().plusDays(1));
                assertThat(world.dayOf(clock.missedAt().minusNanos(1))).as(what).isEqualTo(clock.due());
            }
        }
        NaiveClock shown = naive.shown();
        List<ClockView> told = trial.views().stream().filter(ClockView::shown).toList();
        assertThat(told).as(what).hasSize(shown == null ? 0 : 1);
        for (ClockView one : told) {
            assertThat(one.missedAt()).as(what).isEqualTo(shown.missed);
            assertThat(trial.views().stream()
                            .filter(other -> other.state().equals(one.state()))
                            .filter(other -> other.clock().name().equals("LEGAL"))
                            .map(ClockView::due))
                    .as(what)
                    .noneMatch(legal -> legal.isBefore(one.due()));
        }
        if (trial.tried().pause() != null) {
            assertThat(trial.replyDue())
                    .as(what)
                    .isEqualTo(replyDue(world, trial.tried().pause().from()));
        }
    }

    private static LocalDate replyDue(NaiveWorld world, LocalDate asked) {
        NaiveRule rule = new NaiveRule("reply", "-", "SERVICE", "clarificationDays", "CALENDAR", "RECEIPT", 0, "NONE");
        return new NaiveClock(world, rule, asked, Instant.EPOCH).count().due;
    }

    private static String line(NaiveAppeal naive, NaiveClock one, NaiveWorld world) {
        String state = naive.state(one);
        boolean open = state.equals("RUNNING") || state.equals("PAUSED");
        return "%s %s %s %s→%s %s provisional=%s tell=%s %s"
                .formatted(
                        one.rule.rule(),
                        one.rule.clock(),
                        state,
                        one.nominal,
                        one.due,
                        one.missed,
                        one.provisional,
                        one.tellBy,
                        open ? new NaiveStages(world, one).all() : Map.of());
    }

    private static String line(TriedClock one) {
        return "%s %s %s %s→%s %s provisional=%s tell=%s %s"
                .formatted(
                        one.view().rule(),
                        one.view().clock(),
                        one.view().state(),
                        one.view().nominal(),
                        one.view().due(),
                        one.missedAt(),
                        one.view().provisional(),
                        one.tellBy(),
                        one.stages().stream()
                                .collect(Collectors.toMap(
                                        TriedClock.Ahead::stage, TriedClock.Ahead::at, (a, b) -> a, TreeMap::new)));
    }
}
