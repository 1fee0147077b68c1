package org.redress.keeping.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.database.Database;
import org.redress.keeping.database.Saving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Hands out a backup of the H2 file, which is open in this JVM alone, to whoever may read the file beside it. */
@Component
class BackupDoor implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BackupDoor.class);
    private static final int SECRET_BYTES = 32;
    private static final int PATIENCE = (int) Duration.ofSeconds(10).toMillis();

    private final Database database;
    private final Clock clock;
    private volatile @Nullable ServerSocket open;

    BackupDoor(Environment settings, Clock clock) {
        this.database = Database.of(settings);
        this.clock = clock;
    }

    @Override
    public void start() {
        if (!database.isH2File()) {
            return;
        }
        try {
            var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            var door = new Door(socket.getLocalPort(), secret());
            door.write(database);
            open = socket;
            var keeper = new Thread(() -> keep(socket, door), "backup-door");
            keeper.setDaemon(true);
            keeper.start();
        } catch (IOException e) {
            throw new KeepingRefused("The door for backups can't be opened: " + e.getMessage(), e);
        }
    }

    /** One at a time, until the socket is closed. */
    private void keep(ServerSocket socket, Door door) {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                answer(caller, door);
            } catch (IOException | KeepingRefused e) {
                if (!socket.isClosed()) {
                    log.warn("A backup was not handed out", e);
                }
            }
        }
    }

    private void answer(Socket caller, Door door) throws IOException {
        caller.setSoTimeout(PATIENCE);
        var to = caller.getOutputStream();
        to.write((Door.GREETING + "\n").getBytes(StandardCharsets.US_ASCII));
        var from = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        String said = from.readLine();
        if (said != null && same(said, door.secret())) {
            to.write((Door.COMING + "\n").getBytes(StandardCharsets.US_ASCII));
            var saved = Saving.save(database, to, clock.instant(), Set.of());
            log.info("A backup of {} rows was handed out", saved.rows());
        }
    }

    private static boolean same(String said, String secret) {
        return MessageDigest.isEqual(
                said.getBytes(StandardCharsets.US_ASCII), secret.getBytes(StandardCharsets.US_ASCII));
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void stop() {
        ServerSocket socket = open;
        open = null;
        if (socket != null) {
            try {
                socket.close();
                Files.deleteIfExists(Door.file(database));
            } catch (IOException e) {
                log.warn("The door for backups could not be closed", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return open != null;
    }
}
