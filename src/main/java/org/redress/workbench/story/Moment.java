package org.redress.workbench.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads moments out of rows, the same way from both databases. */
public final class Moment {

    private Moment() {}

    /** A moment that is always there. */
    public static Instant of(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(orNull(row, column), column);
    }

    /** A moment that may be absent. */
    public static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
