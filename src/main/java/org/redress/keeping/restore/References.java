package org.redress.keeping.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.redress.keeping.database.Database;
import org.redress.keeping.database.Table;
import org.redress.keeping.database.Tables;

/** The references between tables: set aside while rows come in, in whatever order, and checked when they are back. */
public final class References {

    private final Connection connection;
    private final boolean postgresql;
    private final List<String> again = new ArrayList<>();

    /** The references of the connection's schema. */
    public References(Connection connection, Database database) {
        this.connection = connection;
        this.postgresql = database.isPostgresql();
    }

    /** Sets them aside; on H2 this ends a transaction, on PostgreSQL it is part of it. */
    public void setAside() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!postgresql) {
                statement.execute("set referential_integrity false");
                return;
            }
            var drop = new ArrayList<String>();
            try (var found = statement.executeQuery("select conrelid::regclass, quote_ident(conname),"
                    + " pg_get_constraintdef(oid) from pg_constraint"
                    + " where contype = 'f' and connamespace = current_schema()::regnamespace")) {
                while (found.next()) {
                    String constraint = "alter table " + found.getString(1) + " %s constraint " + found.getString(2);
                    drop.add(constraint.formatted("drop"));
                    again.add(constraint.formatted("add") + " " + found.getString(3));
                }
            }
            for (String one : drop) {
                statement.execute(one);
            }
        }
    }

    /** Puts them back; each row is checked where the database does so. */
    public void putBack() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!postgresql) {
                statement.execute("set referential_integrity true");
            }
            for (String one : again) {
                statement.execute(one);
            }
        }
    }

    /** Puts them back on a database that nobody else has open, and checks each row. */
    public void putBackAndCheck() throws SQLException {
        putBack();
        if (!postgresql) {
            try (Statement statement = connection.createStatement()) {
                for (Table table : Tables.kept(connection)) {
                    statement.execute("alter table " + table.name() + " set referential_integrity true check");
                }
            }
        }
    }
}
