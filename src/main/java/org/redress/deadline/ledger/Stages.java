package org.redress.deadline.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stages that were reached; a row is written under the lock of its clock, and once. */
@Repository
public class Stages {

    private final JdbcClient jdbc;

    Stages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often a stage was reached in the term that a clock is in. */
    public int reached(ClockRow clock, String stage) {
        return jdbc.sql("select count(*) from clock_stage"
                        + " where clock_id = :clock and term_no = :no and stage = :stage")
                .param("clock", clock.id())
                .param("no", clock.termNo())
                .param("stage", stage)
                .query(Integer.class)
                .single();
    }

    /** The stages reached in the term that a clock is in. */
    public List<String> reached(ClockRow clock) {
        return jdbc.sql("select distinct stage from clock_stage where clock_id = :clock and term_no = :no")
                .param("clock", clock.id())
                .param("no", clock.termNo())
                .query(String.class)
                .list();
    }

    /** The stages of all clocks of an appeal, in the order in which they were reached. */
    public List<StageRow> of(String number) {
        return jdbc.sql("select s.* from clock_stage s join clock c on c.id = s.clock_id"
                        + " where c.number = :number order by s.id")
                .param("number", number)
                .query((row, n) -> new StageRow(
                        row.getLong("clock_id"),
                        row.getInt("term_no"),
                        row.getString("stage"),
                        Columns.certain(row, "due_at"),
                        Columns.certain(row, "fired_at")))
                .list();
    }

    /** Writes down that a stage was reached, for the first or the nth time. */
    public void add(StageRow stage, int occurrence) {
        jdbc.sql("insert into clock_stage (clock_id, term_no, stage, occurrence, due_at, fired_at)"
                        + " values (:clock, :no, :stage, :occurrence, :due, :fired)")
                .param("clock", stage.clockId())
                .param("no", stage.termNo())
                .param("stage", stage.stage())
                .param("occurrence", occurrence)
                .param("due", Columns.of(stage.dueAt()))
                .param("fired", Columns.of(stage.firedAt()))
                .update();
    }
}
