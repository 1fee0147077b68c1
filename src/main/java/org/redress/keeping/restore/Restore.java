package org.redress.keeping.restore;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.redress.keeping.content.BackupFile;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.content.Manifest;
import org.redress.keeping.content.TableSeal;
import org.redress.keeping.database.Database;

/** Puts a backup into a database: all of it or nothing. */
public final class Restore {

    private final Database database;
    private final Schema schema;

    /** A restore into this database. */
    public Restore(Database database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    /** What was restored, and what was found when it was checked. */
    public record Outcome(Manifest manifest, List<Finding> findings) {

        /** Whether nothing was found wrong. */
        public boolean isWhole() {
            return findings.stream().allMatch(Finding::holds);
        }
    }

    /** Restores a file; throws {@link KeepingRefused}, and leaves everything as it was, when it can't be done. */
    public Outcome from(Path file, boolean replace) {
        try (BackupFile backup = BackupFile.open(file)) {
            schema.refuseNewer(backup.manifest().migrations());
            try (Destination destination = Destination.of(database, replace)) {
                Thread interrupted = new Thread(() -> clear(destination));
                Runtime.getRuntime().addShutdownHook(interrupted);
                try {
                    return into(destination, backup);
                } finally {
                    stayed(interrupted);
                }
            }
        } catch (SQLException | IOException e) {
            throw new KeepingRefused("The restore failed, and nothing was changed: " + e.getMessage(), e);
        }
    }

    private Outcome into(Destination destination, BackupFile backup) throws SQLException, IOException {
        Manifest manifest = backup.manifest();
        Database beside = destination.beside();
        schema.make(beside, manifest.migrations().get(manifest.migrations().size() - 1));
        load(beside, backup);
        String version = schema.renew(beside);
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(
                true,
                manifest.tables().size()
                        + " tables hold the %,d rows that were saved, each byte the same".formatted(manifest.rows())));
        try (Connection connection = beside.open()) {
            findings.addAll(Invariants.check(connection));
        }
        findings.add(new Finding(true, "the tables have version " + version + ", the one of this program"));
        destination.takeOver();
        return new Outcome(manifest, findings);
    }

    private void load(Database beside, BackupFile backup) throws SQLException, IOException {
        try (Connection connection = beside.open()) {
            var references = new References(connection, beside);
            references.setAside();
            connection.setAutoCommit(false);
            var loading = new Loading(connection, backup);
            loading.empty();
            for (TableSeal table : backup.manifest().tables()) {
                loading.fill(table);
                connection.commit();
            }
            for (TableSeal table : backup.manifest().tables()) {
                if (!loading.isAsSaved(table)) {
                    throw new KeepingRefused("The table " + table.name()
                            + " did not come in as it was saved, so nothing was changed. Please report this.");
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            loading.numberOn();
            references.putBackAndCheck();
        }
    }

    private static void clear(Destination destination) {
        try {
            destination.close();
        } catch (SQLException e) {
            throw new KeepingRefused("What was half restored could not be removed: " + e.getMessage(), e);
        }
    }

    private static void stayed(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // the hook itself is at work
        }
    }
}
