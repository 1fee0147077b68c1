package org.redress.keeping.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.database.Database;
import org.redress.keeping.database.Tables;

/** Where a backup is put back: it is made beside the data that are there, and takes their place at once or not at all. */
public interface Destination extends AutoCloseable {

    /** The destination of this database, which nobody else has open and which is empty or may be replaced. */
    static Destination of(Database database, boolean replace) throws SQLException {
        return database.isPostgresql()
                ? PostgresqlDestination.open(database, replace)
                : H2Destination.open(database, replace);
    }

    /** The empty database beside it, in which the restored one is made and checked. */
    Database beside();

    /** Lets the restored data take the place of those that were there. */
    void takeOver() throws SQLException;

    /** Removes what was made beside, if it did not take over; what was there before is as it was. */
    @Override
    void close() throws SQLException;

    /** Refuses a database with data in it, unless they may be replaced; never touches another program's tables. */
    static void refuseFull(Connection there, boolean replace) throws SQLException {
        if (Tables.names(there).isEmpty()) {
            return;
        }
        if (!Tables.has(there, Tables.HISTORY) || !Tables.has(there, "appeal")) {
            throw new KeepingRefused("This database holds tables of another program. Name an empty one.");
        }
        if (!replace && (hasRows(there, "appeal") || hasRows(there, "person"))) {
            throw new KeepingRefused("There are data already. Name an empty place with --redress.data=DIR or"
                    + " --spring.datasource.url=…, or add --replace: then these data are gone for ever.");
        }
    }

    private static boolean hasRows(Connection there, String table) throws SQLException {
        try (Statement query = there.createStatement();
                var row = query.executeQuery("select exists (select 1 from " + table + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
