package org.redress.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An incident as it stands in the view. */
final class IncidentRow {

    private IncidentRow() {}

    static Incident read(ResultSet row, int n) throws SQLException {
        return new Incident(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                IncidentKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("number"),
                row.getString("detail"),
                moment(row, "repaired_at"),
                moment(row, "closed_at"),
                row.getString("closed_by"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
