package org.redress.keeping.database;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.redress.keeping.content.Column;
import org.redress.keeping.content.ColumnType;

/**
 * A table that belongs to a backup; names are in small letters and need no quotes.
 *
 * @param numbered the columns whose values the database numbers by itself
 */
public record Table(String name, List<Column> columns, List<String> numbered) {

    private static final int ROWS_AT_ONCE = 200;
    private static final int FILES_AT_ONCE = 4;

    /** The query for all of it. */
    public String select() {
        return "select " + names(columns) + " from " + name;
    }

    /** The statement that adds a row with these columns. */
    public String insert(List<Column> given) {
        return "insert into " + name + " (" + names(given) + ") values ("
                + String.join(", ", Collections.nCopies(given.size(), "?")) + ")";
    }

    /** How many rows may be in memory at once: few where one may be a file of ten megabytes. */
    public int rowsAtOnce() {
        return columns.stream().anyMatch(column -> column.type() == ColumnType.BYTES) ? FILES_AT_ONCE : ROWS_AT_ONCE;
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
