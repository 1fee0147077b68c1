package org.redress.training.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.redress.keeping.Snapshots;
import org.redress.organisation.Organisation;
import org.redress.process.EngineMemory;
import org.redress.process.EngineTime;
import org.redress.shared.MovableClock;
import org.redress.training.TrainingClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The installation as the sample left it: kept once, and put back as often as somebody wants to begin anew. */
@Component
public class Beginning {

    private static final String TABLE = "training_beginning";

    private final Snapshots snapshots;
    private final TrainingClock training;
    private final MovableClock clock;
    private final EngineTime time;
    private final EngineMemory engine;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    Beginning(
            Snapshots snapshots,
            TrainingClock training,
            MovableClock clock,
            EngineTime time,
            EngineMemory engine,
            Organisation organisation,
            JdbcClient jdbc) {
        this.snapshots = snapshots;
        this.training = training;
        this.clock = clock;
        this.time = time;
        this.engine = engine;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /** Keeps everything as it is now. */
    public void keep() {
        Instant at = clock.instant();
        byte[] content = snapshots.take(Set.of(TABLE));
        jdbc.sql("insert into training_beginning (id, taken_at, content) values (1, ?, ?)")
                .params(at.atOffset(ZoneOffset.UTC), content)
                .update();
    }

    /** The training time at the beginning; nothing when an earlier version made these data and kept none. */
    public Optional<Instant> at() {
        return jdbc.sql("select taken_at from training_beginning where id = 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whether it can be put back: an upgrade that changed the tables leaves it behind. */
    public boolean fits() {
        return at().isPresent() && snapshots.fits(content());
    }

    private byte[] content() {
        return jdbc.sql("select content from training_beginning where id = 1")
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    /** Puts everything back, the clock with it, all or nothing; who is signed in stays so. */
    public void goBack() {
        Instant beginning = at().orElseThrow();
        byte[] content = content();
        time.whilePaused(() -> {
            putBack(content, beginning);
            organisation.changed();
            engine.renew();
        });
    }

    private void putBack(byte[] content, Instant beginning) {
        var ahead = new AtomicReference<Duration>();
        try {
            snapshots.putBack(content, connection -> ahead.set(back(beginning, connection)));
        } catch (RuntimeException undone) {
            if (ahead.get() != null) {
                clock.moveTo(clock.instant().minus(clock.offset()).plus(ahead.get()));
            }
            throw undone;
        }
    }

    private Duration back(Instant beginning, Connection connection) throws SQLException {
        return training.goBack(beginning, connection);
    }
}
