package org.redress.api.appeals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Moments;
import org.redress.registry.State;
import org.redress.shared.Channel;
import org.redress.shared.Kind;

/** One appeal in a list. */
public record AppealRow(
        String number,
        Kind kind,
        Channel channel,
        State state,
        @Nullable String territory,
        @Nullable String function,
        @Nullable String unit,
        @Nullable String assignee,
        OffsetDateTime received,
        LocalDate registered,
        @Nullable LocalDate due) {

    /** The columns of `v_registry_appeal` that it is read from. */
    static final String COLUMNS =
            "number, kind, channel, state, territory, func, unit, assignee, received_at, registered_on, due_on";

    static AppealRow of(ResultSet rs, Moments moments) throws SQLException {
        return new AppealRow(
                rs.getString("number"),
                Kind.valueOf(rs.getString("kind")),
                Channel.valueOf(rs.getString("channel")),
                State.valueOf(rs.getString("state")),
                rs.getString("territory"),
                rs.getString("func"),
                rs.getString("unit"),
                rs.getString("assignee"),
                moments.told(rs.getObject("received_at", OffsetDateTime.class).toInstant()),
                rs.getObject("registered_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class));
    }
}
