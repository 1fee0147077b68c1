package org.redress.correspondence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Reach;

/** How a letter stands in its row. */
final class LetterRows {

    private LetterRows() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Letter row(ResultSet row, int index) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("number"),
                row.getString("kind"),
                Reach.valueOf(row.getString("reach")),
                row.getString("recipient_login"),
                row.getString("recipient_name"),
                row.getString("address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                LetterState.valueOf(row.getString("state")),
                row.getString("message_id"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                row.getString("sent_by"),
                row.getInt("attempts"),
                row.getString("problem"),
                instant(row, "read_at"),
                instant(row, "announced_at"),
                formal(row));
    }

    /** A letter from before there were outgoing numbers bears nothing of it. */
    private static @Nullable Formal formal(ResultSet row) throws SQLException {
        String outgoing = row.getString("outgoing_number");
        return outgoing == null
                ? null
                : new Formal(
                        outgoing,
                        row.getObject("about_on", LocalDate.class),
                        row.getObject("template", Long.class),
                        row.getInt("signature_at"),
                        row.getString("signed_by"),
                        row.getString("signed_as"),
                        row.getString("letterhead"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
