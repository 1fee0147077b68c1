package org.redress.keeping.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.keeping.content.Column;
import org.redress.keeping.content.Line;
import org.redress.keeping.content.Tally;

/** Reads a table row by row, however large it is. */
public final class Rows {

    private Rows() {}

    /** Takes one line of a table. */
    public interface Reader {
        /** Takes the line as bytes. */
        void take(byte[] line) throws IOException;
    }

    /** Tells every row of a table to the reader, and counts them. */
    public static Tally read(Connection database, Table table, Reader reader) throws SQLException, IOException {
        var tally = new Tally();
        try (Statement query = database.createStatement()) {
            query.setFetchSize(table.rowsAtOnce());
            try (ResultSet row = query.executeQuery(table.select())) {
                while (row.next()) {
                    reader.take(tally.add(line(row, table.columns())));
                }
            }
        }
        return tally;
    }

    private static String line(ResultSet row, List<Column> columns) throws SQLException {
        List<@Nullable String> fields = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            fields.add(columns.get(i).type().read(row, i + 1));
        }
        return Line.of(fields);
    }
}
