package org.redress.keeping.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import org.redress.keeping.content.BackupFile;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.content.Manifest;
import org.redress.keeping.database.Database;
import org.redress.keeping.database.H2;
import org.redress.keeping.database.Saving;
import org.redress.keeping.door.DoorCaller;

/** Saves an installation into a file, which has its name only when it is whole, and which nobody else may read. */
public final class BackupCommand {

    private final Database database;
    private final Clock clock;

    /** A backup of this database. */
    public BackupCommand(Database database, Clock clock) {
        this.database = database.supported();
        this.clock = clock;
    }

    /** Saves into the file, which must not be there yet, unless it may be replaced; tells what is in it. */
    public Manifest into(Path file, boolean replace) {
        if (Files.exists(file) && !replace) {
            throw new KeepingRefused(file + " is there already. Name another file, or add --replace.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try {
                save(part);
                Manifest saved = check(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return saved;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new KeepingRefused("The file " + file + " can't be written: " + e, e);
        }
    }

    private void save(Path part) throws IOException {
        try (OutputStream to = Files.newOutputStream(ownersOnly(part))) {
            if (database.isPostgresql() || !isOpenElsewhere()) {
                Saving.save(
                        database.isH2File() ? database.with("IFEXISTS=TRUE") : database, to, clock.instant(), Set.of());
            } else {
                DoorCaller.fetch(database, to);
            }
        }
    }

    /** Reads it once more from the disk. */
    private static Manifest check(Path part) throws IOException {
        try (BackupFile saved = BackupFile.open(part)) {
            return saved.manifest();
        }
    }

    private boolean isOpenElsewhere() {
        try {
            database.with("IFEXISTS=TRUE").open().close();
            return false;
        } catch (SQLException e) {
            if (H2.isOpenElsewhere(e)) {
                return true;
            }
            throw new KeepingRefused(
                    H2.isMissing(e)
                            ? "There are no data in " + database.h2File("")
                                    + ". Name the directory with --redress.data=DIR."
                            : "The data can't be opened: " + e.getMessage(),
                    e);
        }
    }

    private static Path ownersOnly(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        return Files.getFileStore(directory).supportsFileAttributeView("posix")
                ? Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(file);
    }
}
