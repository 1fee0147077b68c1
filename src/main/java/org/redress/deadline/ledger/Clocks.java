package org.redress.deadline.ledger;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.deadline.term.Particulars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The clocks. Whoever ends, moves or escalates one locks its row first: so each has one outcome. */
@Repository
public class Clocks {

    private static final String SELECT = "select * from clock";

    private final JdbcClient jdbc;

    Clocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One clock, locked until the transaction ends. */
    public Optional<ClockRow> lock(String key) {
        return jdbc.sql(SELECT + " where clock_key = :key for update")
                .param("key", key)
                .query((row, n) -> read(row))
                .optional();
    }

    /** All clocks of a round, locked in the order in which they began. */
    public List<ClockRow> lock(String number, int round) {
        return jdbc.sql(SELECT + " where number = :number and round = :round order by id for update")
                .param("number", number)
                .param("round", round)
                .query((row, n) -> read(row))
                .list();
    }

    /** All clocks of an appeal in the order in which they began. */
    public List<ClockRow> of(String number) {
        return jdbc.sql(SELECT + " where number = :number order by id")
                .param("number", number)
                .query((row, n) -> read(row))
                .list();
    }

    /** One clock by its key. */
    public Optional<ClockRow> find(String key) {
        return jdbc.sql(SELECT + " where clock_key = :key")
                .param("key", key)
                .query((row, n) -> read(row))
                .optional();
    }

    /** How many clocks of a kind a round has had. */
    public int count(String number, int round, String kind) {
        return jdbc.sql("select count(*) from clock where number = :number and round = :round and clock = :kind")
                .param("number", number)
                .param("round", round)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    /** The next clocks that run and were never missed, after one of them, in the order in which they began. */
    public List<ClockRow> unmissed(long after, int most) {
        return jdbc.sql(SELECT + " where state = 'RUNNING' and missed_at is null and id > :after order by id"
                        + " fetch first :most rows only")
                .param("after", after)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** These clocks, locked in the order in which they began. */
    public List<ClockRow> lock(Collection<Long> ids) {
        return jdbc.sql(SELECT + " where id in (:ids) order by id for update")
                .param("ids", ids)
                .query((row, n) -> read(row))
                .list();
    }

    /** Tells whether a clock ended with this. */
    public boolean endedWith(ClockRow clock, String what) {
        return jdbc.sql("select count(*) from clock where id = :id and ended_with = :what")
                        .param("id", clock.id())
                        .param("what", what)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Writes down a new clock, and returns it with its id. */
    public ClockRow add(ClockRow clock, Instant now) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into clock (clock_key, number, round, clock, rule, cause, source, start_on, started_at, state,"
                        + " term_no, extended_by, opened_at, particulars) values (:key, :number, :round, :clock, :rule, :cause,"
                        + " :source, :startOn, :startedAt, :state, :termNo, :extendedBy, :openedAt, :known)")
                .param("key", clock.key())
                .param("number", clock.number())
                .param("round", clock.round())
                .param("clock", clock.clock())
                .param("rule", clock.rule())
                .param("cause", clock.cause())
                .param("source", clock.source())
                .param("startOn", clock.startOn())
                .param("startedAt", Columns.of(clock.startedAt()))
                .param("state", clock.state())
                .param("termNo", clock.termNo())
                .param("extendedBy", clock.extendedBy())
                .param("openedAt", Columns.of(now))
                .param("known", Kept.write(clock.known()))
                .update(id, "id");
        return clock.withId(requireNonNull(id.getKeyAs(Long.class)));
    }

    /** Writes down that a clock entered another term, maybe under another rule. */
    public void move(ClockRow clock) {
        jdbc.sql("update clock set rule = :rule, cause = :cause, source = :source, term_no = :termNo,"
                        + " extended_by = :extendedBy, state = :state, particulars = :known, ended_at = null, ended_with = null"
                        + " where id = :id")
                .param("rule", clock.rule())
                .param("cause", clock.cause())
                .param("source", clock.source())
                .param("termNo", clock.termNo())
                .param("extendedBy", clock.extendedBy())
                .param("state", clock.state())
                .param("known", Kept.write(clock.known()))
                .param("id", clock.id())
                .update();
    }

    /** Writes down what people decided about a clock, without another term. */
    public void know(ClockRow clock, Particulars known) {
        jdbc.sql("update clock set particulars = :known where id = :id")
                .param("known", Kept.write(known))
                .param("id", clock.id())
                .update();
    }

    /** Writes down that a clock waits for the applicant. */
    public void pause(long id) {
        jdbc.sql("update clock set state = 'PAUSED' where id = :id")
                .param("id", id)
                .update();
    }

    /** Writes down the breach; the first one stays. */
    public void miss(long id, Instant at) {
        jdbc.sql("update clock set missed_at = :at where id = :id and missed_at is null")
                .param("at", Columns.of(at))
                .param("id", id)
                .update();
    }

    /** Writes down how a clock ended, and with what. */
    public void end(long id, String state, String with, Instant now) {
        jdbc.sql("update clock set state = :state, ended_with = :with, ended_at = :now where id = :id")
                .param("state", state)
                .param("with", with)
                .param("now", Columns.of(now))
                .param("id", id)
                .update();
    }

    private static ClockRow read(ResultSet row) throws SQLException {
        return new ClockRow(
                row.getLong("id"),
                row.getString("clock_key"),
                row.getString("number"),
                row.getInt("round"),
                row.getString("clock"),
                row.getString("rule"),
                row.getString("cause"),
                row.getString("source"),
                Columns.day(row, "start_on"),
                Columns.certain(row, "started_at"),
                row.getString("state"),
                row.getInt("term_no"),
                row.getInt("extended_by"),
                Columns.moment(row, "missed_at"),
                Kept.particulars(row.getString("particulars")));
    }
}
