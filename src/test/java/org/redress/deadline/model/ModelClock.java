package org.redress.deadline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The reference of one clock, written as naively as can be: days are counted one by one, and a term is missed once. */
final class ModelClock {

    static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");

    /** A time without counting: the days after the first, up to and including the second. */
    private record Still(LocalDate asked, LocalDate answered) {}

    final String kind;
    final int round;
    final String rule;
    final LocalDate start;
    private final int length;
    String state = "RUNNING";
    boolean everMissed;
    int timesMissed;
    private int extension;
    private boolean missedInTerm;
    private LocalDate asked;
    private final List<Still> still = new ArrayList<>();

    ModelClock(String kind, int round, String rule, int length, LocalDate start) {
        this.kind = kind;
        this.round = round;
        this.rule = rule;
        this.length = length;
        this.start = start;
    }

    LocalDate due(ModelCalendar calendar) {
        LocalDate day = start;
        for (int counted = 0; counted < length + extension; counted += stands(day) ? 0 : 1) {
            day = day.plusDays(1);
        }
        while (!calendar.works(day) || stands(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    Instant end(ModelCalendar calendar) {
        return due(calendar).plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    boolean runs() {
        return state.equals("RUNNING");
    }

    boolean waits() {
        return state.equals("PAUSED");
    }

    /** Once missed, SERVICE is escalated twice more and then waits for its end without a timer (table 2b). */
    int timersAtLeast() {
        return runs() && !(missedInTerm && kind.equals("SERVICE")) ? 1 : 0;
    }

    boolean isOpen() {
        return runs() || waits();
    }

    boolean isMissable(ModelCalendar calendar, Instant now) {
        return runs() && !missedInTerm && !now.isBefore(end(calendar));
    }

    void pass(ModelCalendar calendar, Instant now) {
        if (isMissable(calendar, now)) {
            missedInTerm = true;
            everMissed = true;
            timesMissed++;
        }
    }

    void ask(LocalDate today) {
        state = "PAUSED";
        asked = today;
    }

    void reply(LocalDate today) {
        still.add(new Still(asked, today));
        newTerm();
    }

    void extend(int days) {
        extension += days;
        newTerm();
    }

    int extension() {
        return extension;
    }

    void end() {
        state = everMissed ? "BREACHED" : "MET";
    }

    /** Every change of the date opens a term, in which the stages may be reached again (rulebook 1.12). */
    void newTerm() {
        state = "RUNNING";
        missedInTerm = false;
    }

    private boolean stands(LocalDate day) {
        return still.stream().anyMatch(one -> day.isAfter(one.asked) && !day.isAfter(one.answered));
    }
}
