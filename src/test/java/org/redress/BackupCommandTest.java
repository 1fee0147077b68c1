package org.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.redress.testing.Postgres;

/** The commands as people give them: a running H2 installation is saved while people file, and moves to PostgreSQL. */
class BackupCommandTest {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(R-\\d{4}-\\d{6})\"");
    private static final Pattern NOW = Pattern.compile("\"now\":\"(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern MISSED = Pattern.compile("\"stage\":\"MISSED\"");
    private static final String QUESTION = """
            {"kind": "QUESTION", "channel": "VIRTUAL_RECEPTION", "territory": "zarechny", "topic": "metering.fault",
             "text": "Счётчик погас", "applicant": {"name": "Проверочный Заявитель", "email": "copy@example.org"},
             "answerBy": ["EMAIL"]}""";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private Process redress;
    private int port;

    @AfterEach
    void stop() throws InterruptedException {
        redress.destroyForcibly().waitFor();
    }

    @Test
    void givenABackupTakenWhilePeopleFileThenTheCopyGoesOnWithEveryTermOnPostgresql() throws Exception {
        String h2 = "--redress.data=" + directory.resolve("data");
        Path saved = directory.resolve("saved.backup");
        String[] postgresql =
                Stream.of(Postgres.freshDatabase()).map(s -> "--" + s).toArray(String[]::new);
        start(h2);
        Thread person = new Thread(this::fileUntilStopped);
        person.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() >= 3);
        List<String> before = List.copyOf(acknowledged);

        assertThat(command("backup", saved.toString(), h2)).endsWith("exit 0");

        assertThat(acknowledged).as("people went on filing").hasSizeGreaterThan(before.size());
        assertThat(command("restore", saved.toString(), "--replace", h2))
                .contains("open in a running Redress")
                .endsWith("exit 1");
        redress.destroyForcibly().waitFor();
        person.join();
        assertThat(command(all("restore", saved.toString(), postgresql)))
                .contains("The restored copy is whole")
                .endsWith("exit 0");

        start(postgresql);
        for (String number : before) {
            assertThat(get("/api/v1/appeals/" + number).statusCode()).as(number).isEqualTo(200);
        }
        twoWeeksPass();
        await().atMost(Duration.ofMinutes(1)).until(() -> missed(before.get(0)) == 1);
        assertThat(command(all("restore", saved.toString(), postgresql))).endsWith("exit 1");

        Path again = directory.resolve("again.backup");
        assertThat(command(all("backup", again.toString(), postgresql))).endsWith("exit 0");
        assertThat(command("restore", again.toString(), "--redress.data=" + directory.resolve("copy")))
                .contains("The restored copy is whole")
                .endsWith("exit 0");
    }

    private static String[] all(String command, String file, String... settings) {
        return Stream.concat(Stream.of(command, file), Stream.of(settings)).toArray(String[]::new);
    }

    /** What the command said, and how it ended. */
    private String command(String... line) throws Exception {
        Path said = Files.createTempFile(directory, "said", ".txt");
        int exit = java(said, line).waitFor();
        return Files.readString(said) + "exit " + exit;
    }

    private void start(String... settings) throws Exception {
        port = freePort();
        var line = new ArrayList<>(List.of(settings));
        line.addAll(List.of(
                "--redress.sample=organisation",
                "--redress.training=true",
                "--redress.api.token=copy",
                "--server.port=" + port));
        redress = java(directory.resolve("redress.log"), line.toArray(String[]::new));
        await().atMost(Duration.ofMinutes(2)).until(this::isUp);
    }

    private static Process java(Path log, String... line) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.redress.Redress"));
        command.addAll(List.of(line));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private boolean isUp() throws InterruptedException {
        assertThat(redress.isAlive())
                .as("it starts; see redress.log in %s", directory)
                .isTrue();
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void fileUntilStopped() {
        try {
            while (redress.isAlive()) {
                NUMBER.matcher(post("/api/v1/appeals", QUESTION).body())
                        .results()
                        .forEach(found -> acknowledged.add(found.group(1)));
            }
        } catch (IOException stopped) {
            // the connection broke with the process
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void twoWeeksPass() throws Exception {
        var now = NOW.matcher(get("/api/v1/training/time").body());
        assertThat(now.find()).isTrue();
        String to = java.time.LocalDate.parse(now.group(1)).plusDays(14) + "T09:00";
        assertThat(post("/api/v1/training/time", "{\"to\": \"" + to + "\"}").statusCode())
                .isEqualTo(200);
    }

    private long missed(String number) throws Exception {
        return MISSED.matcher(get("/api/v1/appeals/" + number).body()).results().count();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer copy");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
