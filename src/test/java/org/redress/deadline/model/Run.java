package org.redress.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.calendar.CalendarDay;
import org.redress.deadline.ClockOrder;
import org.redress.deadline.ClockView;
import org.redress.deadline.Stated;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Refused;

/** One sequence of deeds, done to an appeal and to its reference alike; both are compared after each. */
final class Run {

    static final String BEGIN = "2027-02-01T10:00";
    private static final LocalDate FIRST_DAY = LocalDate.parse("2027-02-01");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final House house;
    private final String number = "M-2027-%06d".formatted(NUMBERS.incrementAndGet());
    private final ModelCalendar calendar = new ModelCalendar();
    private ModelAppeal model;

    Run(House house) {
        this.house = house;
    }

    /** Does all of it; throws what differs. */
    void of(List<Op> ops) {
        house.time().at(BEGIN);
        load();
        model = new ModelAppeal(calendar, FIRST_DAY);
        house.deadlines().open(order(FIRST_DAY));
        try {
            compare();
            for (Op op : ops) {
                done(op);
                model.pass(now());
                compare();
            }
        } finally {
            house.deadlines().endAll(number, model.round);
        }
    }

    private void done(Op op) {
        switch (op.deed()) {
            case PASS -> house.time().travel(Duration.ofHours(op.number()));
            case RESTART -> asleep(op.number(), () -> {});
            case SWEEP -> asleep(op.number(), house::sweep);
            case ASK -> {
                house.deadlines().suspend(number, model.round);
                model.ask(now());
            }
            case REPLY -> {
                house.deadlines().resume(number, model.round);
                model.reply(now());
            }
            case EXTEND -> assertThat(extended(op.number())).isEqualTo(model.extend(op.number(), now()));
            case RECLASSIFY -> reclassify();
            case ANSWER -> {
                house.deadlines().endAll(number, model.round);
                model.answer();
            }
            case UNDELIVERED -> undelivered();
            case REOPEN -> reopen();
            case CALENDAR -> recount(FIRST_DAY.plusDays(op.number()));
        }
    }

    /** Time passes while no job runs; then somebody else looks, and the jobs run late. */
    private void asleep(int hours, Runnable meanwhile) {
        house.asleep(Duration.ofHours(hours), meanwhile);
    }

    private boolean extended(int days) {
        try {
            house.deadlines().extend(number, model.round, days, "orlova");
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private void reclassify() {
        if (model.isOpen()) {
            model.reclassify(now());
            house.deadlines().reclassify(order(registered()));
        }
    }

    private void undelivered() {
        if (!model.isOpen()) {
            house.deadlines().reopen(number, model.round);
            model.undelivered(now());
        }
    }

    private void reopen() {
        if (!model.isOpen()) {
            model.open(ModelAppeal.day(now()));
            house.deadlines().open(order(ModelAppeal.day(now())));
        }
    }

    private void recount(LocalDate off) {
        if (off.getDayOfWeek().getValue() < 6) {
            model.recount(off, now());
            load();
        }
    }

    private void load() {
        house.calendars()
                .load(
                        "ru",
                        2027,
                        calendar.off().stream()
                                .map(day -> new CalendarDay(day, CalendarDay.Kind.OFF, "act"))
                                .toList(),
                        Actor.SYSTEM,
                        "model");
    }

    private ClockOrder order(LocalDate registered) {
        return new ClockOrder(
                number,
                model.round,
                model.complaint ? Kind.COMPLAINT : Kind.QUESTION,
                Channel.VIRTUAL_RECEPTION,
                now(),
                registered,
                null,
                Set.of(),
                Stated.NOTHING);
    }

    private LocalDate registered() {
        return model.current().findFirst().orElseThrow().start;
    }

    private void compare() {
        house.time().travel(Duration.ofMillis(1)); // what is due now has run
        Map<String, ClockView> real = house.deadlines().clocks(number).stream()
                .collect(Collectors.toMap(ClockView::key, Function.identity()));
        Map<String, Integer> nth = new HashMap<>();
        for (ModelClock clock : model.clocks) {
            String kind = number + "/" + clock.round + "/" + clock.kind;
            String key = nth.merge(kind, 1, Integer::sum) == 1 ? kind : kind + "-" + nth.get(kind);
            String as = key + " " + clock.rule;
            ClockView found = real.get(key);
            assertThat(found.state()).as("state of %s", as).isEqualTo(clock.state);
            assertThat(found.rule()).as("rule of %s", as).isEqualTo(clock.rule);
            if (clock.runs()) {
                assertThat(found.due()).as("date of %s", as).isEqualTo(clock.due(calendar));
            }
            assertThat(house.timers(key)).as("timers of %s", as).isBetween(clock.timersAtLeast(), clock.runs() ? 1 : 0);
            assertThat(house.missed(key)).as("times missed of %s", as).isEqualTo(clock.timesMissed);
            assertThat(house.early(key))
                    .as("stages of %s before their time", as)
                    .isZero();
        }
    }

    private Instant now() {
        return house.time().now();
    }
}
