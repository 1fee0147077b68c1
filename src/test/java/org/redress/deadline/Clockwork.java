package org.redress.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.redress.calendar.Calendars;
import org.redress.calendar.WorkCalendars;
import org.redress.process.Processes;
import org.redress.process.TimerAhead;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.testing.Time;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Appeals that are nothing but their clocks, and what was told of them. */
public class Clockwork {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Deadlines deadlines;
    private final Processes processes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Time time;
    private final List<StageReached> told = new CopyOnWriteArrayList<>();

    Clockwork(
            Deadlines deadlines,
            Processes processes,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Time time,
            WorkCalendars calendars) {
        this.deadlines = deadlines;
        this.processes = processes;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.time = time;
        if (!calendars.of("ru").years().contains(2026)) {
            calendars.load(Calendars.file("ru-2025.csv"), Actor.SYSTEM);
            calendars.load(Calendars.file("ru-2026.csv"), Actor.SYSTEM);
        }
        if (!calendars.of("ua").years().contains(2026)) {
            calendars.load(Calendars.file("ua-2026.csv"), Actor.SYSTEM);
        }
    }

    /** Moves to the local moment and opens there the clocks of an appeal that is registered that day. */
    public String open(Kind kind, Channel channel, String local) {
        time.at(local);
        return open(kind, channel, time.instant(local), LocalDate.parse(local.substring(0, 10)));
    }

    /** Opens the clocks of an appeal now. */
    public String open(Kind kind, Channel channel, Instant received, LocalDate registered) {
        String number = "C-2026-%06d".formatted(NUMBERS.incrementAndGet());
        deadlines.open(new ClockOrder(number, 1, kind, channel, received, registered, null, Set.of(), Stated.NOTHING));
        return number;
    }

    /** The clock of a rule, or of a kind. */
    public ClockView clock(String number, String ruleOrKind) {
        return deadlines.clocks(number).stream()
                .filter(clock ->
                        clock.rule().equals(ruleOrKind) || clock.clock().name().equals(ruleOrKind))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** The stages that were told of a clock, in their order. */
    public List<String> told(String clockKey) {
        return told.stream()
                .filter(stage -> stage.clockKey().equals(clockKey))
                .map(StageReached::stage)
                .toList();
    }

    /** When the stages of a clock were due that were told of it. */
    public List<Instant> dueTimes(String clockKey) {
        return told.stream()
                .filter(stage -> stage.clockKey().equals(clockKey))
                .map(StageReached::dueAt)
                .toList();
    }

    /** The key of the clock that the view says is shown. */
    public List<String> shown(String number) {
        return jdbc.sql("select clock_key from v_deadline_clock where number = :number and shown")
                .param("number", number)
                .query(String.class)
                .list();
    }

    /** The timers that wait for a clock. */
    public List<TimerAhead> timers(String clockKey) {
        return processes.timers(clockKey);
    }

    /** How many stages of a kind stand on record for a clock. */
    public int onRecord(String clockKey, String stage) {
        return jdbc.sql("select count(*) from v_deadline_stage where clock_key = :key and stage = :stage")
                .param("key", clockKey)
                .param("stage", stage)
                .query(Integer.class)
                .single();
    }

    /** Does something in one transaction. */
    public void inOne(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    @EventListener
    void on(StageReached stage) {
        told.add(stage);
    }
}
