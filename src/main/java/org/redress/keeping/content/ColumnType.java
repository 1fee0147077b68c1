package org.redress.keeping.content;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column holds, whichever database it lies in, and how one value of it is written. */
public enum ColumnType {
    TEXT,
    WHOLE,
    FRACTION,
    TRUTH,
    DATE,
    LOCAL_TIME,
    INSTANT,
    BYTES;

    /** The type of a column as the driver describes it. */
    public static ColumnType of(int type, String name) {
        if (name.toLowerCase(Locale.ROOT).equals("timestamptz")) {
            return INSTANT;
        }
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> FRACTION;
            case Types.BIT, Types.BOOLEAN -> TRUTH;
            case Types.DATE -> DATE;
            case Types.TIMESTAMP -> LOCAL_TIME;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> throw new IllegalStateException("No backup is known for a column of type " + name);
        };
    }

    /** The value as text that is the same on every database; null when there is none. */
    public @Nullable String read(ResultSet row, int column) throws SQLException {
        Object value = switch (this) {
            case TEXT -> row.getString(column);
            case WHOLE -> row.getObject(column) == null ? null : row.getLong(column);
            case FRACTION -> row.getObject(column) == null ? null : row.getDouble(column);
            case TRUTH -> row.getObject(column) == null ? null : row.getBoolean(column);
            case DATE -> row.getObject(column, LocalDate.class);
            case LOCAL_TIME -> row.getObject(column, LocalDateTime.class);
            case INSTANT -> instant(row.getObject(column, OffsetDateTime.class));
            case BYTES -> base64(row.getBytes(column));
        };
        return value == null ? null : value.toString();
    }

    /** Sets a parameter to a value that {@link #read} wrote. */
    public void write(PreparedStatement insert, int parameter, @Nullable String value) throws SQLException {
        if (value == null) {
            insert.setNull(parameter, jdbcType());
            return;
        }
        switch (this) {
            case TEXT -> insert.setString(parameter, value);
            case WHOLE -> insert.setLong(parameter, Long.parseLong(value));
            case FRACTION -> insert.setDouble(parameter, Double.parseDouble(value));
            case TRUTH -> insert.setBoolean(parameter, Boolean.parseBoolean(value));
            case DATE -> insert.setObject(parameter, LocalDate.parse(value));
            case LOCAL_TIME -> insert.setObject(parameter, LocalDateTime.parse(value));
            case INSTANT -> insert.setObject(parameter, Instant.parse(value).atOffset(ZoneOffset.UTC));
            case BYTES -> insert.setBytes(parameter, Base64.getDecoder().decode(value));
        }
    }

    private int jdbcType() {
        return switch (this) {
            case TEXT -> Types.VARCHAR;
            case WHOLE -> Types.BIGINT;
            case FRACTION -> Types.DOUBLE;
            case TRUTH -> Types.BOOLEAN;
            case DATE -> Types.DATE;
            case LOCAL_TIME -> Types.TIMESTAMP;
            case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
            case BYTES -> Types.VARBINARY;
        };
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
