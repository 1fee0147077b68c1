package org.redress.keeping.database;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redress.keeping.content.BackupWriter;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.content.Manifest;
import org.redress.keeping.content.TableSeal;
import org.redress.keeping.content.Tally;

/** Saves a database as it was at one moment, while others go on working with it. */
public final class Saving {

    private static final int FORMAT = 1;
    private static final int H2_SNAPSHOT = 6; // org.h2.engine.Constants.TRANSACTION_SNAPSHOT

    private Saving() {}

    /** Writes a whole backup, but for some tables, to the stream and closes it; takenAt is the installation's time. */
    public static Manifest save(Database database, OutputStream to, Instant takenAt, Set<String> without) {
        try (Connection connection = database.open()) {
            beginSnapshot(connection, database);
            if (!Tables.has(connection, Tables.HISTORY)) {
                throw new KeepingRefused("There are no data of Redress in " + database.url() + ".");
            }
            try (var writer = new BackupWriter(to)) {
                var seals = new ArrayList<TableSeal>();
                for (Table table : Tables.kept(connection)) {
                    if (!without.contains(table.name())) {
                        seals.add(save(connection, table, writer));
                    }
                }
                var manifest =
                        new Manifest(FORMAT, takenAt, database.vendor(), migrations(connection), List.copyOf(seals));
                writer.seal(manifest);
                return manifest;
            } finally {
                connection.rollback();
            }
        } catch (SQLException | IOException e) {
            throw new KeepingRefused("The backup could not be made: " + e.getMessage(), e);
        }
    }

    private static TableSeal save(Connection connection, Table table, BackupWriter writer)
            throws SQLException, IOException {
        writer.begin(table.name());
        Tally tally = Rows.read(connection, table, writer::row);
        return new TableSeal(table.name(), table.columns(), tally.rows(), tally.sha256Hex(), tally.sum());
    }

    /** One snapshot for all tables: whatever commits meanwhile is not in it. */
    private static void beginSnapshot(Connection connection, Database database) throws SQLException {
        if (database.isPostgresql()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        } else {
            connection.setTransactionIsolation(H2_SNAPSHOT);
        }
        connection.setAutoCommit(false);
    }

    /** The versions of the tables, in the order in which they were made. */
    public static List<String> migrations(Connection connection) throws SQLException {
        var versions = new ArrayList<String>();
        try (Statement query = connection.createStatement();
                var rows = query.executeQuery("select \"version\" from \"" + Tables.HISTORY
                        + "\" where \"version\" is not null order by \"installed_rank\"")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return List.copyOf(versions);
    }
}
