package org.redress.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One promise of the ledger: a clock of an appeal, how it stands, what its breach costs and what excuses it. */
public record LedgerRow(
        long id,
        String clockKey,
        String number,
        String clock,
        String rule,
        String source,
        LocalDate startOn,
        LocalDate dueOn,
        String outcome,
        @Nullable Instant missedAt,
        @Nullable Instant endedAt,
        @Nullable String territory,
        @Nullable String unit,
        @Nullable Integer amount,
        @Nullable String currency,
        @Nullable String excuse,
        @Nullable String excuseNote,
        @Nullable String excusedBy) {

    static final String COLUMNS = "l.clock_id, l.clock_key, l.number, l.clock, l.rule, l.source, l.start_on, l.due_on,"
            + " l.outcome, l.missed_at, l.ended_at, a.territory, a.unit, b.amount, b.currency, b.excuse,"
            + " b.excuse_note, b.excused_by";

    /** Whether the promise was broken. */
    public boolean missed() {
        return missedAt != null;
    }

    static LedgerRow read(ResultSet row) throws SQLException {
        return new LedgerRow(
                row.getLong("clock_id"),
                row.getString("clock_key"),
                row.getString("number"),
                row.getString("clock"),
                row.getString("rule"),
                row.getString("source"),
                row.getObject("start_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("outcome"),
                moment(row, "missed_at"),
                moment(row, "ended_at"),
                row.getString("territory"),
                row.getString("unit"),
                row.getObject("amount", Integer.class),
                row.getString("currency"),
                row.getString("excuse"),
                row.getString("excuse_note"),
                row.getString("excused_by"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
