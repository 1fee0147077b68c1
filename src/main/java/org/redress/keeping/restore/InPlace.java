package org.redress.keeping.restore;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.redress.keeping.content.BackupFile;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.content.TableSeal;
import org.redress.keeping.database.Database;
import org.redress.keeping.database.Saving;

/** Puts a backup back into the database of the running application: in one transaction, while everybody else waits. */
public final class InPlace {

    private static final int ATTEMPTS = 5;
    private static final int PATIENCE_MILLIS = 2_000;

    private final Database database;

    /** Into this database. */
    public InPlace(Database database) {
        this.database = database;
    }

    /** What else belongs to the same transaction. */
    public interface Lastly {
        /** Does it over the transaction's connection. */
        void change(Connection connection) throws SQLException;
    }

    /** Puts it back and commits; or changes nothing and throws, also when others would not let go of their rows. */
    public void putBack(BackupFile backup, Lastly lastly) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = database.open()) {
                refuseOther(connection, backup);
                if (database.isPostgresql()) {
                    onPostgresql(connection, backup, lastly);
                } else {
                    onH2(connection, backup, lastly);
                }
                return;
            } catch (SQLException | IOException busy) {
                if (attempt == ATTEMPTS) {
                    throw new KeepingRefused("Nothing was put back: " + busy.getMessage(), busy);
                }
            }
        }
    }

    /** Whether the tables are those from which the backup was taken; after an upgrade they are not. */
    public boolean fits(BackupFile backup) {
        try (Connection connection = database.open()) {
            return fits(connection, backup);
        } catch (SQLException e) {
            throw new KeepingRefused("The database can't be asked: " + e.getMessage(), e);
        }
    }

    private static boolean fits(Connection connection, BackupFile backup) throws SQLException {
        return Saving.migrations(connection).equals(backup.manifest().migrations());
    }

    private static void refuseOther(Connection connection, BackupFile backup) throws SQLException {
        if (!fits(connection, backup)) {
            throw new KeepingRefused("This was kept by another version of Redress, whose tables were different.");
        }
    }

    private void onPostgresql(Connection connection, BackupFile backup, Lastly lastly)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        var references = new References(connection, database);
        try {
            execute(connection, "set local lock_timeout = " + PATIENCE_MILLIS);
            String tables =
                    backup.manifest().tables().stream().map(TableSeal::name).collect(Collectors.joining(", "));
            execute(connection, "lock table " + tables + " in access exclusive mode");
            references.setAside();
            load(connection, backup, lastly);
            references.putBack();
            connection.commit();
        } finally {
            connection.rollback();
        }
    }

    private void onH2(Connection connection, BackupFile backup, Lastly lastly) throws SQLException, IOException {
        var references = new References(connection, database);
        execute(connection, "set lock_timeout " + PATIENCE_MILLIS);
        execute(connection, "set exclusive 1"); // others wait at their next statement
        try {
            references.setAside();
            connection.setAutoCommit(false);
            load(connection, backup, lastly);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            references.putBack();
            execute(connection, "set exclusive 0");
        }
    }

    private static void load(Connection connection, BackupFile backup, Lastly lastly) throws SQLException, IOException {
        var loading = new Loading(connection, backup);
        loading.empty();
        for (TableSeal table : backup.manifest().tables()) {
            loading.fill(table);
        }
        for (TableSeal table : backup.manifest().tables()) {
            if (!loading.isAsSaved(table)) {
                throw new KeepingRefused("The table " + table.name() + " did not come in as it was saved.");
            }
        }
        lastly.change(connection);
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            setting.execute(statement);
        }
    }
}
