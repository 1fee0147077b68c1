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
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A real process on an H2 file is killed while people file; then it is off for a week; then it starts again. */
class CrashTest {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(R-\\d{4}-\\d{6})\"");
    private static final Pattern MISSED = Pattern.compile("\"stage\":\"MISSED\"");
    private static final String QUESTION = """
            {"kind": "QUESTION", "channel": "VIRTUAL_RECEPTION", "territory": "zarechny", "topic": "metering.fault",
             "text": "Счётчик погас", "applicant": {"name": "Проверочный Заявитель", "email": "crash@example.org"},
             "answerBy": ["EMAIL"]}""";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private Process redress;
    private int port;

    @AfterEach
    void stop() throws InterruptedException {
        redress.destroyForcibly().waitFor();
    }

    @Test
    void givenAKillWhilePeopleFileThenNothingAcknowledgedIsLostAndMissedDatesAreActedOnOnce() throws Exception {
        start();
        List<Thread> people = Stream.generate(() -> new Thread(this::fileUntilKilled))
                .limit(4)
                .toList();
        people.forEach(Thread::start);
        await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() >= 20);
        redress.destroyForcibly().waitFor();
        for (Thread person : people) {
            person.join();
        }
        aWeekPasses();

        start();

        for (String number : acknowledged) {
            assertThat(get("/api/v1/appeals/" + number).statusCode()).as(number).isEqualTo(200);
        }
        String first = acknowledged.iterator().next();
        await().atMost(Duration.ofMinutes(1)).until(() -> missed(first) == 1);
        assertThat(told(first)).containsExactly("nikitin MISSED 1");
    }

    private void start() throws Exception {
        port = freePort();
        redress = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.redress.Redress",
                        "--redress.data=" + data,
                        "--redress.sample=organisation",
                        "--redress.training=true",
                        "--redress.api.token=crash",
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("redress.log").toFile())
                .start();
        await().atMost(Duration.ofMinutes(2)).until(this::isUp);
    }

    private boolean isUp() throws InterruptedException {
        assertThat(redress.isAlive())
                .as("it starts; see redress.log in %s", data)
                .isTrue();
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void fileUntilKilled() {
        try {
            while (redress.isAlive()) {
                var answer = client.send(
                        request("/api/v1/appeals")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                                .build(),
                        BodyHandlers.ofString());
                NUMBER.matcher(answer.body()).results().forEach(found -> acknowledged.add(found.group(1)));
            }
        } catch (IOException killed) {
            // the connection broke with the process: this one was never acknowledged
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void aWeekPasses() throws Exception {
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("redress"));
                var change = database.createStatement()) {
            change.executeUpdate("update training_clock set offset_ms = offset_ms + 7 * 24 * 3600 * 1000");
        }
    }

    private long missed(String number) throws Exception {
        return MISSED.matcher(get("/api/v1/appeals/" + number).body()).results().count();
    }

    /** How often each of the staff was told by one kind of notice, such as `nikitin MISSED 1`. */
    private List<String> told(String number) throws Exception {
        redress.destroyForcibly().waitFor();
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("redress"));
                var query = database.prepareStatement("select recipient_login, kind, count(*)"
                        + " from v_correspondence_letter where number = ? and kind = 'MISSED'"
                        + " group by recipient_login, kind")) {
            query.setString(1, number);
            var rows = query.executeQuery();
            var told = Stream.<String>builder();
            while (rows.next()) {
                told.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getInt(3));
            }
            return told.build().toList();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer crash");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
