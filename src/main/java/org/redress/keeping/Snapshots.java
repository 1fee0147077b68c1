package org.redress.keeping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import org.redress.keeping.content.BackupFile;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.database.Database;
import org.redress.keeping.database.Saving;
import org.redress.keeping.restore.InPlace;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The state of a small installation, such as one for training, taken and put back while it runs. */
@Component
public class Snapshots {

    private final Database database;
    private final Clock clock;

    Snapshots(Environment settings, Clock clock) {
        this.database = Database.of(settings);
        this.clock = clock;
    }

    /** What else is to change together with what is put back. */
    public interface Lastly {
        /** Changes it over the connection of the same transaction, while everybody else still waits. */
        void change(Connection connection) throws SQLException;
    }

    /** Everything but some tables, as it is now. */
    public byte[] take(Set<String> without) {
        var content = new ByteArrayOutputStream();
        Saving.save(database, content, clock.instant(), without);
        return content.toByteArray();
    }

    /** Whether what was taken can be put back: the tables are the same as then, no upgrade has changed them. */
    public boolean fits(byte[] content) {
        return opened(content, backup -> new InPlace(database).fits(backup));
    }

    /** Puts everything back as it was taken, in one transaction; throws, and changes nothing, when it can't be done. */
    public void putBack(byte[] content, Lastly lastly) {
        opened(content, backup -> {
            new InPlace(database).putBack(backup, lastly::change);
            return true;
        });
    }

    private static boolean opened(byte[] content, Predicate<BackupFile> work) {
        try {
            Path file = Files.createTempFile("redress", ".backup");
            try {
                Files.write(file, content);
                try (BackupFile backup = BackupFile.open(file)) {
                    return work.test(backup);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new KeepingRefused("Nothing was put back: " + e.getMessage(), e);
        }
    }
}
