package org.redress.training.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.redress.shared.Actor;
import org.redress.training.journey.Journey.State;
import org.redress.training.journey.Journey.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journeys that were made, the newest of which is shown. */
@Component
class JourneyLog {

    private final JdbcClient jdbc;

    JourneyLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(What what, Instant from, Instant to, Actor by, State state) {
        jdbc.sql("insert into training_journey (what, from_at, to_at, asked_by, state) values (?, ?, ?, ?, ?)")
                .params(
                        what.name(),
                        from.atOffset(ZoneOffset.UTC),
                        to.atOffset(ZoneOffset.UTC),
                        by.login(),
                        state.name())
                .update();
    }

    /** Notes how the one under way ended; there is at most one. */
    void end(State state) {
        jdbc.sql("update training_journey set state = ? where state = 'RUNNING'")
                .param(state.name())
                .update();
    }

    Optional<Journey> last() {
        return jdbc.sql("select * from training_journey order by id desc fetch first 1 rows only")
                .query((row, n) -> journey(row))
                .optional();
    }

    private static Journey journey(ResultSet row) throws SQLException {
        return new Journey(
                row.getLong("id"),
                What.valueOf(row.getString("what")),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("to_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                State.valueOf(row.getString("state")));
    }
}
