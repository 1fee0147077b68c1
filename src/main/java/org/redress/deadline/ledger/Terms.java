package org.redress.deadline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.deadline.term.Ground;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms of the clocks; the last one counts, the earlier ones stay on record. */
@Repository
public class Terms {

    private final JdbcClient jdbc;

    Terms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The term that a clock is in. */
    public TermRow current(ClockRow clock) {
        return jdbc.sql("select * from clock_term where clock_id = :clock and term_no = :no")
                .param("clock", clock.id())
                .param("no", clock.termNo())
                .query((row, n) -> read(row))
                .single();
    }

    /** The terms that the clocks of an appeal are in. */
    public List<TermRow> current(String number) {
        return jdbc.sql("select t.* from clock_term t join clock c on c.id = t.clock_id and c.term_no = t.term_no"
                        + " where c.number = :number")
                .param("number", number)
                .query((row, n) -> read(row))
                .list();
    }

    /** The terms that these clocks are in, by the clock's id. */
    public Map<Long, TermRow> current(Collection<Long> clocks) {
        return jdbc
                .sql("select t.* from clock_term t join clock c on c.id = t.clock_id and c.term_no = t.term_no"
                        + " where c.id in (:clocks)")
                .param("clocks", clocks)
                .query((row, n) -> read(row))
                .stream()
                .collect(Collectors.toMap(TermRow::clockId, Function.identity()));
    }

    /** Every term that the clocks of an appeal have had, and when and by whom it was begun. */
    public List<Begun> all(String number) {
        return jdbc.sql("select t.* from clock_term t join clock c on c.id = t.clock_id"
                        + " where c.number = :number order by t.clock_id, t.term_no")
                .param("number", number)
                .query((row, n) -> new Begun(read(row), Columns.certain(row, "opened_at"), row.getString("opened_by")))
                .list();
    }

    /** A term, when it was begun, and by whom. */
    public record Begun(TermRow term, Instant at, String by) {}

    /** Writes down a new term. */
    public void add(TermRow term, Instant now, String by) {
        jdbc.sql("insert into clock_term (clock_id, term_no, rule, why, opened_at, opened_by, nominal_on, due_on,"
                        + " provisional, near_at, missed_at, head_at, management_at, reminder_at, explanation, basis) values"
                        + " (:clock, :no, :rule, :why, :now, :by, :nominal, :due, :provisional, :near, :missed, :head,"
                        + " :management, :reminder, :explanation, :basis)")
                .param("clock", term.clockId())
                .param("no", term.no())
                .param("rule", term.rule())
                .param("why", term.why())
                .param("now", Columns.of(now))
                .param("by", by)
                .param("nominal", term.nominal())
                .param("due", term.due())
                .param("provisional", term.provisional())
                .param("near", Columns.of(term.nearAt()))
                .param("missed", Columns.of(term.missedAt()))
                .param("head", Columns.of(term.headAt()))
                .param("management", Columns.of(term.managementAt()))
                .param("reminder", Columns.of(term.reminderAt()))
                .param("explanation", term.explanation())
                .param("basis", term.basis())
                .update();
    }

    /** Writes down when management is reminded next. */
    public void remindAt(TermRow term, Instant next) {
        jdbc.sql("update clock_term set reminder_at = :next where clock_id = :clock and term_no = :no")
                .param("next", Columns.of(next))
                .param("clock", term.clockId())
                .param("no", term.no())
                .update();
    }

    /** Writes down a fact about what a term rests on that came to pass after it was made. */
    public void ground(TermRow term, Ground ground) {
        jdbc.sql("update clock_term set basis = :basis where clock_id = :clock and term_no = :no")
                .param("basis", Kept.write(ground))
                .param("clock", term.clockId())
                .param("no", term.no())
                .update();
    }

    private static TermRow read(ResultSet row) throws SQLException {
        return new TermRow(
                row.getLong("clock_id"),
                row.getInt("term_no"),
                row.getString("rule"),
                row.getString("why"),
                Columns.day(row, "nominal_on"),
                Columns.day(row, "due_on"),
                row.getBoolean("provisional"),
                Columns.moment(row, "near_at"),
                Columns.certain(row, "missed_at"),
                Columns.moment(row, "head_at"),
                Columns.moment(row, "management_at"),
                Columns.moment(row, "reminder_at"),
                row.getString("explanation"),
                row.getString("basis"));
    }
}
