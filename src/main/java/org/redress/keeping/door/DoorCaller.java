package org.redress.keeping.door;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.database.Database;

/** Asks the application that has an H2 file open for a backup of it. */
public final class DoorCaller {

    private static final int LONGEST_LINE = 100;

    private DoorCaller() {}

    /** Copies the backup to the stream, or refuses when nobody answers. */
    public static void fetch(Database database, OutputStream to) {
        try {
            Door door = Door.read(database);
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
                    var from = new BufferedInputStream(socket.getInputStream())) {
                expect(from, Door.GREETING);
                socket.getOutputStream().write((door.secret() + "\n").getBytes(StandardCharsets.US_ASCII));
                expect(from, Door.COMING);
                from.transferTo(to);
            }
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException nobody) {
            throw new KeepingRefused(
                    "The data in " + database.h2File("") + " are open in another program, which hands out no backup ("
                            + nobody.getMessage() + "). Run the command as the user who runs Redress, on the same"
                            + " machine, or stop Redress first.",
                    nobody);
        }
    }

    private static void expect(InputStream from, String words) throws IOException {
        var line = new StringBuilder();
        for (int c = from.read(); c != '\n'; c = from.read()) {
            if (c < 0 || line.length() > LONGEST_LINE) {
                throw new IOException("the door did not open");
            }
            line.append((char) c);
        }
        if (!line.toString().equals(words)) {
            throw new IOException("somebody else answers at the door");
        }
    }
}
