package org.redress.training;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.redress.shared.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far training is from the system's time, kept so that time goes on after a restart. */
@Component
public class TrainingClock {

    private final JdbcClient jdbc;
    private final MovableClock clock;
    private volatile boolean kept = true;

    TrainingClock(JdbcClient jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far the sample organisation has been brought in. */
    public enum Sample {
        NONE,
        BEGUN,
        DONE
    }

    /** How far the sample of this database has come; empty when the database was not made in training. */
    public Optional<Sample> sample() {
        return jdbc.sql("select sample from training_clock where id = 1")
                .query(String.class)
                .optional()
                .map(Sample::valueOf);
    }

    /** Makes this a training database, whose clock is the system's as yet. */
    public void begin() {
        jdbc.sql("insert into training_clock (id, offset_ms, sample) values (1, 0, 'NONE')")
                .update();
    }

    /** Notes how far the sample has come. */
    public void sampleIs(Sample sample) {
        jdbc.sql("update training_clock set sample = :sample where id = 1")
                .param("sample", sample.name())
                .update();
    }

    /** Takes time up where it was left, and keeps every later move. */
    public void goOn() {
        long kept = jdbc.sql("select offset_ms from training_clock where id = 1")
                .query(Long.class)
                .single();
        clock.moveTo(clock.instant().minus(clock.offset()).plusMillis(kept));
        clock.onMove(this::keep);
    }

    /** Sets the clock, forward or back; only for the beginning of the sample's story. */
    public void startAt(Instant instant) {
        clock.moveTo(instant);
    }

    /**
     * Sets the clock back to the instant as part of the transaction of that connection, and in memory; tells how far it
     * was ahead before.
     */
    public Duration goBack(Instant instant, Connection transaction) throws SQLException {
        Duration before = clock.offset();
        kept = false;
        try {
            clock.moveTo(instant);
        } finally {
            kept = true;
        }
        try (var update = transaction.prepareStatement("update training_clock set offset_ms = ? where id = 1")) {
            update.setLong(1, clock.offset().toMillis());
            update.executeUpdate();
        }
        return before;
    }

    private void keep(Duration offset) {
        if (!kept) {
            return;
        }
        jdbc.sql("update training_clock set offset_ms = :offset where id = 1")
                .param("offset", offset.toMillis())
                .update();
    }
}
