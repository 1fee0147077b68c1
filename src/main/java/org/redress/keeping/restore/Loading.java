package org.redress.keeping.restore;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.keeping.content.BackupFile;
import org.redress.keeping.content.Column;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.content.Line;
import org.redress.keeping.content.TableSeal;
import org.redress.keeping.database.Rows;
import org.redress.keeping.database.Table;
import org.redress.keeping.database.Tables;

/** Fills the tables of a database with what a backup holds, in the caller's transaction, and compares afterwards. */
public final class Loading {

    private static final int ROWS_AT_ONCE = 500;
    private static final int LETTERS_AT_ONCE = 2_000_000;

    private final Connection database;
    private final BackupFile backup;
    private final Map<String, Table> tables;

    /** A loading of this backup into the tables that the connection's schema has. */
    public Loading(Connection database, BackupFile backup) throws SQLException {
        this.database = database;
        this.backup = backup;
        this.tables = Tables.kept(database).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        for (TableSeal seal : backup.manifest().tables()) {
            fitting(seal);
        }
    }

    /** Empties every table of the backup. */
    public void empty() throws SQLException {
        try (Statement delete = database.createStatement()) {
            for (TableSeal seal : backup.manifest().tables()) {
                delete.executeUpdate("delete from " + seal.name());
            }
        }
    }

    /** Fills one table. */
    public void fill(TableSeal seal) throws SQLException, IOException {
        try (var rows = backup.rows(seal);
                var insert = database.prepareStatement(fitting(seal).insert(seal.columns()))) {
            int waiting = 0;
            long letters = 0;
            for (String line = rows.readLine(); line != null; line = rows.readLine()) {
                set(insert, seal.columns(), Line.fields(line));
                insert.addBatch();
                waiting++;
                letters += line.length();
                if (waiting == ROWS_AT_ONCE || letters > LETTERS_AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                    letters = 0;
                }
            }
            insert.executeBatch();
        }
    }

    /** Whether a table holds exactly the rows that were saved. */
    public boolean isAsSaved(TableSeal seal) throws SQLException, IOException {
        var table = new Table(seal.name(), seal.columns(), List.of());
        var tally = Rows.read(database, table, line -> {});
        return tally.rows() == seal.rows() && tally.sum().equals(seal.sum());
    }

    /** Lets the numbers that the database gives go on after those that came in. */
    public void numberOn() throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (Table table : tables.values()) {
                for (String column : table.numbered()) {
                    long next;
                    try (var max = statement.executeQuery(
                            "select coalesce(max(" + column + "), 0) + 1 from " + table.name())) {
                        max.next();
                        next = max.getLong(1);
                    }
                    statement.execute(
                            "alter table " + table.name() + " alter column " + column + " restart with " + next);
                }
            }
        }
    }

    private Table fitting(TableSeal seal) {
        Table table = tables.get(seal.name());
        if (table == null || !new HashSet<>(table.columns()).equals(new HashSet<>(seal.columns()))) {
            throw new KeepingRefused("The table " + seal.name()
                    + " of the backup does not fit this program's. Restore it with the program that made it.");
        }
        return table;
    }

    private static void set(PreparedStatement insert, List<Column> columns, List<@Nullable String> fields)
            throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).type().write(insert, i + 1, fields.get(i));
        }
    }
}
