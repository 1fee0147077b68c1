package org.redress.keeping.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.redress.keeping.database.Database;

/**
 * What stands in the file beside the data that tells where the door is; who can read it could read the data, too.
 *
 * @param port on the loopback address
 * @param secret made anew at each start
 */
record Door(int port, String secret) {

    static final String GREETING = "redress backup door 1";
    static final String COMING = "here it comes";

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    static Path file(Database database) {
        Path name = database.h2Name();
        return name.resolveSibling(name.getFileName() + ".door");
    }

    static Door read(Database database) throws IOException {
        List<String> lines = Files.readAllLines(file(database));
        return new Door(Integer.parseInt(lines.get(0)), lines.get(1));
    }

    void write(Database database) throws IOException {
        Path file = file(database);
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(made);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(made, OWNER_ONLY);
        }
        Files.write(made, List.of(String.valueOf(port), secret));
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
