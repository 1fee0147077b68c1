package org.redress.deadline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.calendar.count.Pause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times in which clocks waited for the applicant. */
@Repository
public class Pauses {

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pauses of a clock that are over. */
    public List<Pause> of(ClockRow clock) {
        return jdbc.sql("select asked_on, answered_on from clock_pause"
                        + " where clock_id = :clock and answered_on is not null order by id")
                .param("clock", clock.id())
                .query((row, n) -> new Pause(Columns.day(row, "asked_on"), Columns.day(row, "answered_on")))
                .list();
    }

    /** The pauses that are over of many clocks, by the clock's id; a clock without any is absent. */
    public Map<Long, List<Pause>> of(Collection<Long> clocks) {
        Map<Long, List<Pause>> pauses = new HashMap<>();
        jdbc.sql("select clock_id, asked_on, answered_on from clock_pause"
                        + " where clock_id in (:clocks) and answered_on is not null order by id")
                .param("clocks", clocks)
                .query(row -> {
                    pauses.computeIfAbsent(row.getLong("clock_id"), id -> new ArrayList<>())
                            .add(new Pause(Columns.day(row, "asked_on"), Columns.day(row, "answered_on")));
                });
        return pauses;
    }

    /** Writes down that a clock waits from this day on. */
    public void begin(ClockRow clock, LocalDate asked) {
        jdbc.sql("insert into clock_pause (clock_id, asked_on) values (:clock, :asked)")
                .param("clock", clock.id())
                .param("asked", asked)
                .update();
    }

    /** Writes down that the waiting ended on this day. */
    public void end(ClockRow clock, LocalDate answered) {
        jdbc.sql("update clock_pause set answered_on = :answered where clock_id = :clock and answered_on is null")
                .param("answered", answered)
                .param("clock", clock.id())
                .update();
    }
}
