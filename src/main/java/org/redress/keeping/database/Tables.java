package org.redress.keeping.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.redress.keeping.content.Column;
import org.redress.keeping.content.ColumnType;

/** Which tables a database has, and which of them a backup holds. */
public final class Tables {

    /** Where the migrations are noted: a restored database makes its own. */
    public static final String HISTORY = "flyway_schema_history";

    /** What belongs to running nodes and browsers, not to the installation. */
    private static final Set<String> PASSING =
            Set.of(HISTORY, "spring_session", "spring_session_attributes", "outbox_instance", "outbox_partition");

    private Tables() {}

    /** The tables of a backup in the connection's schema, by name. */
    public static List<Table> kept(Connection database) throws SQLException {
        var kept = new ArrayList<Table>();
        for (String name : names(database)) {
            String small = name.toLowerCase(Locale.ROOT);
            if (!PASSING.contains(small)) {
                kept.add(table(database, name, small));
            }
        }
        return kept;
    }

    /** The names of all tables in the connection's schema, as the database spells them. */
    public static List<String> names(Connection database) throws SQLException {
        var names = new ArrayList<String>();
        var types = new String[] {"TABLE", "BASE TABLE"};
        try (ResultSet tables = database.getMetaData().getTables(null, database.getSchema(), "%", types)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        names.sort(String.CASE_INSENSITIVE_ORDER);
        return names;
    }

    /** Whether the schema has a table of this name. */
    public static boolean has(Connection database, String table) throws SQLException {
        return names(database).stream().anyMatch(table::equalsIgnoreCase);
    }

    private static Table table(Connection database, String name, String small) throws SQLException {
        var columns = new ArrayList<Column>();
        var numbered = new ArrayList<String>();
        DatabaseMetaData about = database.getMetaData();
        String pattern = name.replace("_", about.getSearchStringEscape() + "_");
        try (ResultSet found = about.getColumns(null, database.getSchema(), pattern, "%")) {
            while (found.next()) {
                String column = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.add(new Column(column, ColumnType.of(found.getInt("DATA_TYPE"), found.getString("TYPE_NAME"))));
                if ("YES".equals(found.getString("IS_AUTOINCREMENT"))) {
                    numbered.add(column);
                }
            }
        }
        return new Table(small, List.copyOf(columns), List.copyOf(numbered));
    }
}
