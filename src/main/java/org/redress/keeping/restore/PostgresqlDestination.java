package org.redress.keeping.restore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.database.Database;

/** A schema of a PostgreSQL: the new tables are made in a schema beside it and moved over in one transaction. */
final class PostgresqlDestination implements Destination {

    private static final String BESIDE = "redress_restoring";
    private static final String PROGRAM = "redress-restore";

    private final Database database;
    private final Connection there;
    private final boolean replace;

    private PostgresqlDestination(Database database, Connection there, boolean replace) {
        this.database = database;
        this.there = there;
        this.replace = replace;
    }

    static PostgresqlDestination open(Database database, boolean replace) throws SQLException {
        var named = new Database(
                parameter(database.url(), "ApplicationName", PROGRAM), database.user(), database.password());
        Connection there = named.open();
        var destination = new PostgresqlDestination(named, there, replace);
        try {
            destination.refuseOthers();
            Destination.refuseFull(there, replace);
            destination.execute("drop schema if exists " + BESIDE + " cascade", "create schema " + BESIDE);
            return destination;
        } catch (SQLException | KeepingRefused refused) {
            there.close();
            throw refused;
        }
    }

    @Override
    public Database beside() {
        return new Database(parameter(database.url(), "currentSchema", BESIDE), database.user(), database.password());
    }

    @Override
    public void takeOver() throws SQLException {
        String schema = "\"" + there.getSchema() + "\"";
        List<String> tables = relations("r");
        List<String> views = relations("v");
        there.setAutoCommit(false);
        try {
            refuseOthers();
            Destination.refuseFull(there, replace);
            for (String table : tables) {
                execute("drop table if exists " + schema + ".\"" + table + "\" cascade");
            }
            for (String view : views) {
                execute("drop view if exists " + schema + ".\"" + view + "\" cascade");
            }
            for (String table : tables) {
                execute("alter table " + BESIDE + ".\"" + table + "\" set schema " + schema);
            }
            for (String view : views) {
                execute("alter view " + BESIDE + ".\"" + view + "\" set schema " + schema);
            }
            execute("drop schema " + BESIDE);
            there.commit();
        } finally {
            there.rollback();
            there.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        try (there) {
            execute("drop schema if exists " + BESIDE + " cascade");
        }
    }

    /** A running node always has connections; so has whoever could be hurt by tables that go away. */
    private void refuseOthers() throws SQLException {
        try (Statement query = there.createStatement();
                ResultSet row = query.executeQuery("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()"
                        + " and coalesce(backend_type, 'client backend') = 'client backend'"
                        + " and coalesce(application_name, '') <> '" + PROGRAM + "'")) {
            row.next();
            if (row.getInt(1) > 0) {
                throw new KeepingRefused("Other programs have this database open (" + row.getInt(1)
                        + " connections). Stop every node of Redress, close other programs, and try again.");
            }
        }
    }

    private List<String> relations(String kind) throws SQLException {
        var names = new ArrayList<String>();
        try (Statement query = there.createStatement();
                ResultSet rows = query.executeQuery("select relname from pg_class where relkind = '" + kind
                        + "' and relnamespace = '" + BESIDE + "'::regnamespace order by relname")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = there.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static String parameter(String url, String name, String value) {
        String without = url.replaceAll("([?&])" + name + "=[^&]*&?", "$1").replaceAll("[?&]$", "");
        return without + (without.contains("?") ? "&" : "?") + name + "=" + value;
    }
}
