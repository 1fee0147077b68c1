package org.redress.keeping.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.database.Database;
import org.redress.keeping.database.H2;

/** An H2 file: the new one is made beside it and renamed over it in the end. */
final class H2Destination implements Destination {

    private static final String BESIDE = ".restoring";

    private final Database database;
    private @Nullable Connection held;

    private H2Destination(Database database, @Nullable Connection held) {
        this.database = database;
        this.held = held;
    }

    /** Keeps the old file open until the new one takes over, so that no node can start on it meanwhile. */
    static H2Destination open(Database database, boolean replace) throws SQLException {
        Connection held = Files.exists(database.h2File("")) ? hold(database) : null;
        var destination = new H2Destination(database, held);
        try {
            if (held != null) {
                Destination.refuseFull(held, replace);
            }
            destination.clear();
            Files.createDirectories(database.h2File("").toAbsolutePath().getParent());
            return destination;
        } catch (IOException | KeepingRefused | SQLException refused) {
            destination.letGo();
            throw refused instanceof IOException e
                    ? new KeepingRefused("The directory can't be made: " + e.getMessage(), e)
                    : new KeepingRefused(String.valueOf(refused.getMessage()), refused);
        }
    }

    private static Connection hold(Database database) throws SQLException {
        try {
            return database.with("IFEXISTS=TRUE").open();
        } catch (SQLException e) {
            if (H2.isOpenElsewhere(e)) {
                throw new KeepingRefused(
                        "The data in " + database.h2File("") + " are open in a running Redress. Stop it first.", e);
            }
            throw e;
        }
    }

    @Override
    public Database beside() {
        return database.beside(BESIDE);
    }

    @Override
    public void takeOver() throws SQLException {
        letGo();
        try {
            Files.move(
                    database.h2File(BESIDE),
                    database.h2File(""),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new KeepingRefused("The restored file can't take its place: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        letGo();
        clear();
    }

    private void letGo() throws SQLException {
        if (held != null) {
            held.close();
            held = null;
        }
    }

    private void clear() {
        Path made = database.h2File(BESIDE);
        try {
            Files.deleteIfExists(made);
            Files.deleteIfExists(
                    made.resolveSibling(made.getFileName().toString().replace(".mv.db", ".trace.db")));
        } catch (IOException e) {
            throw new KeepingRefused("The half restored file " + made + " can't be removed: " + e.getMessage(), e);
        }
    }
}
