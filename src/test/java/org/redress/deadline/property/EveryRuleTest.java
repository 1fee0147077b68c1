package org.redress.deadline.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.calendar.count.CountedDay;
import org.redress.calendar.count.Pause;
import org.redress.deadline.term.PaperRulebooks;
import org.redress.deadline.term.Particulars;
import org.redress.deadline.term.Planned;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.term.Start;
import org.redress.shared.RedressSettings.Pack;

/** Each row of the tables of terms, from chance starts with chance extensions and pauses, against the naive count. */
class EveryRuleTest {

    private static final int CALENDARS = Boolean.getBoolean("redress.long") ? 3_000 : 30;
    private static final long FIRST_SEED = Long.getLong("redress.seed", 20_260_513);

    @ParameterizedTest
    @EnumSource(Pack.class)
    void agreesOnEveryTerm(Pack pack) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CALENDARS; seed++) {
            Random random = new Random(seed);
            NaiveDays days = new NaiveDays(pack.name().toLowerCase(Locale.ROOT), random);
            PaperRulebooks books = new PaperRulebooks(days.calendar);
            for (NaiveRule rule : NaiveRule.all(pack)) {
                compare(seed, pack, rule, days, books, random);
            }
        }
    }

    private static void compare(
            long seed, Pack pack, NaiveRule rule, NaiveDays days, PaperRulebooks books, Random random) {
        RandomCase chance = new RandomCase(random, pack);
        Map<String, String> policies = chance.policies();
        NaiveWorld zoned = new NaiveWorld(pack, days, policies, Instant.EPOCH);
        Instant at = chance.moment(days, zoned.zone());
        NaiveWorld world = new NaiveWorld(pack, days, policies, at.plusSeconds(random.nextInt(2) * 500_000L));
        NaiveClock naive = naive(world, rule, at, random);

        Rulebook book = books.of(pack, policies, Clock.fixed(world.now(), ZoneOffset.UTC));
        Particulars known =
                Particulars.of(naive.stated, naive.agreed, rule.cause().equals("SHORTER") ? naive.given : null, "x");
        List<Pause> pauses =
                naive.still.stream().map(one -> new Pause(one.from(), one.to())).toList();
        Planned found = book.plan(
                book.rule(rule.rule(), rule.productCause(), known),
                new Start(naive.start, naive.at),
                naive.added,
                pauses,
                known);

        String what = "seed %d, years %s, %s %s from %s (%s) +%d, still %s, stated %s, agreed %s, given %d, %s"
                .formatted(
                        seed,
                        days.calendar.years(),
                        pack,
                        rule,
                        naive.start,
                        at,
                        naive.added,
                        pauses,
                        naive.stated,
                        naive.agreed,
                        naive.given,
                        policies);
        assertThat(line(found)).as(what).isEqualTo(line(naive, world));
        explains(what, found, naive);
    }

    private static NaiveClock naive(NaiveWorld world, NaiveRule rule, Instant at, Random random) {
        NaiveClock naive = new NaiveClock(world, rule, world.dayOf(at).plusDays(random.nextInt(4) / 3), at);
        LocalDate set = naive.start.plusDays(random.nextInt(40));
        naive.stated = rule.unit().equals("STATED") ? set : null;
        naive.agreed = rule.unit().equals("AGREED") ? agreed(set, random) : null;
        naive.given = 1 + random.nextInt(29);
        naive.added = naive.isOfDays() && !rule.unit().equals("STATED") ? random.nextInt(3) * random.nextInt(16) : 0;
        if (rule.unit().equals("CONTACT")) {
            naive.added = 0;
        } else if (rule.keeps("SERVICE")) {
            LocalDate asked = naive.start;
            for (int pauses = random.nextInt(3); pauses > 0; pauses--) {
                asked = asked.plusDays(random.nextInt(6));
                LocalDate answered = asked.plusDays(random.nextInt(12));
                naive.still.add(new NaiveClock.Still(asked, answered));
                asked = answered;
            }
        }
        return naive.count();
    }

    private static LocalDateTime agreed(LocalDate day, Random random) {
        return random.nextInt(4) == 0 ? day.atStartOfDay() : day.atTime(1 + random.nextInt(23), 15 * random.nextInt(4));
    }

    /** Every day up to the end stands in the explanation once, and those on which the clock stood still as such. */
    private static void explains(String what, Planned found, NaiveClock naive) {
        if (!naive.isOfDays() || naive.rule.unit().equals("CONTACT")) {
            return;
        }
        LocalDate last = naive.due.isAfter(naive.nominal) ? naive.due : naive.nominal;
        assertThat(found.dates().days())
                .as(what)
                .extracting(CountedDay::date)
                .containsExactlyElementsOf(
                        naive.start.plusDays(1).datesUntil(last.plusDays(1)).toList());
        assertThat(found.dates().days().stream()
                        .filter(day -> day.effect() == CountedDay.Effect.PAUSED)
                        .map(CountedDay::date))
                .as(what)
                .allMatch(naive::stands);
    }

    private static String line(NaiveClock naive, NaiveWorld world) {
        Map<String, Instant> stages = new NaiveStages(world, naive).all();
        stages.remove("AGAIN");
        return "%s→%s %s %s %s".formatted(naive.nominal, naive.due, naive.missed, naive.provisional, stages);
    }

    private static String line(Planned found) {
        Map<String, Instant> stages = new TreeMap<>();
        stages.put("MISSED", found.dates().missedAt());
        stages.put("NEAR", found.times().near());
        stages.put("HEAD", found.times().head());
        stages.put("MANAGEMENT", found.times().management());
        stages.put("REMINDER", found.times().reminder());
        stages.values().removeIf(Objects::isNull);
        return "%s→%s %s %s %s"
                .formatted(
                        found.dates().nominal(),
                        found.dates().due(),
                        found.dates().missedAt(),
                        found.dates().provisional(),
                        stages);
    }
}
