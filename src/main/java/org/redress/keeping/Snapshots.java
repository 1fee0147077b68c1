package org.redress.keeping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
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

    /** Puts everything back as it was taken, in one transaction; throws, and changes nothing, when it can't be done. */
    public void putBack(byte[] content, Lastly lastly) {
        try {
            Path file = Files.createTempFile("redress", ".backup");
            try {
                Files.write(file, content);
                try (BackupFile backup = BackupFile.open(file)) {
                    new InPlace(database).putBack(backup, lastly::change);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new KeepingRefused("Nothing was put back: " + e.getMessage(), e);
        }
    }
}
