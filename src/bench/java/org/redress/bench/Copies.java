package org.redress.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Multiplies the rows of one appeal by SQL, a million at a time, whatever columns the tables have. */
final class Copies {

    /** Columns of the engine that hold an id of something that is copied too. */
    private static final Set<String> IDS = Set.of(
            "id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "parent_id_",
            "execution_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "super_process_instance_id_",
            "super_exec_",
            "task_id_",
            "var_scope_");

    private final DataSource database;

    Copies(DataSource database) {
        this.database = database;
    }

    /** Copies rows of the engine once for each n; their ids and keys get n as a suffix. */
    void engine(String table, String where, String template, Range range, Map<String, String> changed)
            throws SQLException {
        Map<String, String> all = columns(table).stream()
                .filter(column -> IDS.contains(column) || column.equals("business_key_"))
                .collect(Collectors.toMap(
                        column -> column,
                        column -> column.equals("business_key_")
                                ? "replace(t.business_key_, '" + template + "', 'B-' || n)"
                                : "t." + column + " || '-' || n"));
        all.putAll(changed);
        rows(table, where, range, all);
    }

    /** Copies rows once for each n; some columns are changed, by SQL over the row t and n. */
    void rows(String table, String where, Range range, Map<String, String> changed) throws SQLException {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> changed.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        run("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                + " t, generate_series(" + range.from() + ", " + range.to() + ") n where " + where);
    }

    /** Runs statements with foreign keys unchecked: what is copied whole is whole. */
    void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("set session_replication_role = default");
        }
    }

    /** What a query says, row by row. */
    List<List<Object>> ask(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (List<Object> row : ask("select column_name from information_schema.columns where table_name = '"
                + table.toLowerCase(Locale.ROOT) + "' and is_identity = 'NO' order by ordinal_position")) {
            String column = String.valueOf(row.get(0));
            if (seen.add(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The numbers from one to another, both included. */
    record Range(long from, long to) {

        long size() {
            return to - from + 1;
        }
    }
}
