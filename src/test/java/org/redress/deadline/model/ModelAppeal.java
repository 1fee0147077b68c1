package org.redress.deadline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reference of an appeal of the virtual reception: a question (R2 and R7) or a complaint (R4 and R7). */
final class ModelAppeal {

    final ModelCalendar calendar;
    final List<ModelClock> clocks = new ArrayList<>();
    boolean complaint;
    int round;

    ModelAppeal(ModelCalendar calendar, LocalDate registered) {
        this.calendar = calendar;
        open(registered);
    }

    /** A round begins with new clocks. */
    void open(LocalDate registered) {
        round++;
        service(registered);
        clocks.add(new ModelClock("LEGAL", round, "R7", 30, registered));
    }

    void pass(Instant now) {
        clocks.forEach(clock -> clock.pass(calendar, now));
    }

    boolean isOpen() {
        return current().anyMatch(ModelClock::isOpen);
    }

    void ask(Instant now) {
        current()
                .filter(clock -> clock.runs() && clock.kind.equals("SERVICE") && now.isBefore(clock.end(calendar)))
                .forEach(clock -> clock.ask(day(now)));
    }

    void reply(Instant now) {
        current().filter(ModelClock::waits).forEach(clock -> clock.reply(day(now)));
        pass(now);
    }

    /** Extends what is shown, by at most what its rule allows and never past the law; false when it is refused. */
    boolean extend(int days, Instant now) {
        Optional<ModelClock> shown =
                current().filter(ModelClock::runs).min(Comparator.comparing((ModelClock clock) -> clock.end(calendar)));
        boolean may = shown.filter(clock -> !clock.rule.equals("R4"))
                .filter(clock -> now.isBefore(clock.end(calendar)))
                .filter(clock -> clock.extension() + days <= (clock.rule.equals("R2") ? 10 : 30))
                .isPresent();
        if (may) {
            shown.get().extend(days);
        }
        return may;
    }

    /** The promise of the other kind takes the place of the one before, from the same start (rulebook 1.9). */
    void reclassify(Instant now) {
        complaint = !complaint;
        List<ModelClock> closed = current()
                .filter(clock -> clock.kind.equals("SERVICE") && clock.isOpen())
                .toList();
        closed.forEach(clock -> {
            clock.state = "REPLACED";
            service(clock.start);
        });
        pass(now);
    }

    private void service(LocalDate start) {
        clocks.add(new ModelClock("SERVICE", round, complaint ? "R4" : "R2", complaint ? 20 : 3, start));
    }

    void answer() {
        current().filter(ModelClock::isOpen).forEach(ModelClock::end);
    }

    void undelivered(Instant now) {
        current()
                .filter(clock -> !clock.isOpen() && !clock.state.equals("REPLACED"))
                .forEach(ModelClock::newTerm);
        pass(now);
    }

    /** The dates of what runs and was never missed follow the calendar. */
    void recount(LocalDate off, Instant now) {
        List<ModelClock> mayMove =
                current().filter(clock -> clock.runs() && !clock.everMissed).toList();
        List<LocalDate> before =
                mayMove.stream().map(clock -> clock.due(calendar)).toList();
        calendar.off(off);
        for (int i = 0; i < mayMove.size(); i++) {
            if (!mayMove.get(i).due(calendar).equals(before.get(i))) {
                mayMove.get(i).newTerm();
            }
        }
        pass(now);
    }

    Stream<ModelClock> current() {
        return clocks.stream().filter(clock -> clock.round == round);
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(ModelClock.ZONE).toLocalDate();
    }
}
