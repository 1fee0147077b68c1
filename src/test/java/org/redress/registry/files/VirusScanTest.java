package org.redress.registry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With ClamAV's address set, no file is taken that ClamAV did not find clean. */
class VirusScanTest {

    /** The harmless text that every scanner takes for a virus, in two parts lest this file be taken for one. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final CountDownLatch over = new CountDownLatch(1);
    private ServerSocket clamd;
    private boolean isSilent;

    @BeforeEach
    void start() throws IOException {
        clamd = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread server = new Thread(this::serve, "clamd");
        server.setDaemon(true);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        over.countDown();
        clamd.close();
    }

    @Test
    void takesWhatTheScannerFindsClean() {
        assertThat(scan().fault("a harmless file".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void refusesWhatTheScannerFindsInfected() {
        byte[] file = ("%PDF-1.7 " + EICAR).getBytes(StandardCharsets.US_ASCII);

        assertThat(scan().fault(file)).contains("file.infected");
    }

    @Test
    void refusesEveryFileWhileTheScannerIsDown() throws IOException {
        VirusScan scan = scan();
        clamd.close();

        assertThat(scan.fault(new byte[] {1})).contains("file.unchecked");
    }

    @Test
    void waitsForASilentScannerNoLongerThanItSays() {
        isSilent = true;

        assertThat(scan().fault(new byte[] {1})).contains("file.unchecked");
    }

    @Test
    void asksNobodyWithoutAnAddress() {
        assertThat(new VirusScan(null, Duration.ZERO).fault(EICAR.getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    private VirusScan scan() {
        Duration patience = isSilent ? Duration.ofMillis(200) : Duration.ofSeconds(20);
        return new VirusScan(new InetSocketAddress(InetAddress.getLoopbackAddress(), clamd.getLocalPort()), patience);
    }

    /** The part of clamd's protocol that is spoken: commands end with a zero or a line, a stream comes in parts with their lengths. */
    private void serve() {
        while (!clamd.isClosed()) {
            try (Socket caller = clamd.accept();
                    DataInputStream in = new DataInputStream(caller.getInputStream())) {
                String command = command(in);
                String answer = command.endsWith("VERSIONCOMMANDS")
                        ? "ClamAV 1.0/1/x| COMMANDS: SCAN QUIT RELOAD PING CONTSCAN VERSIONCOMMANDS VERSION END SHUTDOWN MULTISCAN FILDES STATS IDSESSION INSTREAM"
                        : scanned(in);
                if (isSilent) {
                    over.await();
                }
                caller.getOutputStream()
                        .write((answer + (command.startsWith("n") ? "\n" : "\0")).getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                if (!clamd.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int next = in.read(); next > '\n'; next = in.read()) {
            command.append((char) next);
        }
        return command.toString();
    }

    private static String scanned(DataInputStream in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        return content.indexOf(EICAR) < 0 ? "stream: OK" : "stream: Eicar-Test-Signature FOUND";
    }
}
