package org.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.redress.testing.Postgres;

/**
 * Two processes share one PostgreSQL, and one is killed while timers fire (fault 1): each fires once, within a minute.
 *
 * <p>A thousand timers with {@code ./mvnw -Plong verify -Dtest=TwoNodesTest}, a tenth of them otherwise.
 */
class TwoNodesTest {

    private static final int APPEALS = Boolean.getBoolean("redress.long") ? 500 : 50;

    private static final String QUESTION = """
            {"kind": "QUESTION", "channel": "VIRTUAL_RECEPTION", "territory": "zarechny", "topic": "metering.fault",
             "text": "Счётчик погас", "applicant": {"name": "Проверочный Заявитель", "email": "nodes@example.org"},
             "answerBy": ["EMAIL"]}""";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path logs;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String[] database = Postgres.freshDatabase();
    private final List<Process> nodes = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Process node : nodes) {
            node.destroyForcibly().waitFor();
        }
    }

    @Test
    void givenAKillWhileTimersFireThenEachFiresOnceAndWithinAMinute() throws Exception {
        int first = start();
        file(first);
        start();
        try (Connection to = connect()) {
            long timers = allDueAtOnce(to);
            assertThat(timers).isGreaterThanOrEqualTo(2L * APPEALS);
            long due = System.nanoTime() + Duration.ofSeconds(5).toNanos();
            await().pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> count(to, "select count(*) from v_deadline_stage") > timers / 4);

            nodes.get(0).destroyForcibly().waitFor();

            await().atMost(Duration.ofSeconds(90))
                    .until(() -> count(to, "select count(*) from v_deadline_stage") >= timers);
            assertThat(Duration.ofNanos(System.nanoTime() - due))
                    .as("from the moment in which all were due to the last")
                    .isLessThan(Duration.ofSeconds(60));
            assertThat(count(to, "select count(*) from v_deadline_stage")).isEqualTo(timers);
            assertThat(count(to, "select count(*) from v_deadline_stage where fired_at < due_at"))
                    .as("reached before their time")
                    .isZero();
            assertThat(count(to, "select count(*) from v_registry_journal where what = 'STAGE_TOLD'"))
                    .as("told")
                    .isEqualTo(timers);
            assertThat(count(
                            to,
                            "select count(*) from (select number, args from v_registry_journal"
                                    + " where what = 'STAGE_TOLD' group by number, args having count(*) > 1) twice"))
                    .as("told twice")
                    .isZero();
        }
    }

    /** Moves the warning of every clock to one moment, five seconds from now, in its row and in its timer. */
    private static long allDueAtOnce(Connection to) throws SQLException {
        String at = "current_timestamp + interval '5' second"
                + " + (select offset_ms from training_clock) * interval '0.001' second";
        try (var change = to.createStatement()) {
            to.setAutoCommit(false);
            change.executeUpdate("update clock_term set near_at = m.at from (select " + at + " as at) m"
                    + " where near_at is not null and clock_id in"
                    + " (select id from clock where state = 'RUNNING' and clock_key in"
                    + " (select business_key from v_process_timer where timer = 'nearDue'))");
            int timers = change.executeUpdate("update ACT_RU_JOB set DUEDATE_ = m.at from (select (" + at
                    + ") at time zone 'UTC' as at) m where JOB_DEF_ID_ in"
                    + " (select ID_ from ACT_RU_JOBDEF where ACT_ID_ = 'nearDue')");
            to.commit();
            to.setAutoCommit(true);
            return timers;
        }
    }

    private void file(int port) throws Exception {
        var people = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> filings = IntStream.range(0, APPEALS)
                    .<Callable<Integer>>mapToObj(i -> () -> client.send(
                                    request(port, "/api/v1/appeals")
                                            .header("Content-Type", "application/json")
                                            .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode())
                    .toList();
            for (Future<Integer> filed : people.invokeAll(filings)) {
                assertThat(filed.get()).isEqualTo(201);
            }
        } finally {
            people.shutdown();
        }
    }

    private int start() throws Exception {
        int port = freePort();
        int place = nodes.size();
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.redress.Redress",
                                "--redress.sample=organisation",
                                "--redress.training=true",
                                "--redress.api.token=nodes",
                                "--server.port=" + port),
                        Stream.of(database).map(setting -> "--" + setting))
                .collect(Collectors.toList());
        Process node = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve("node-" + place + ".log").toFile())
                .start();
        nodes.add(node);
        await().atMost(Duration.ofMinutes(3)).until(() -> isUp(node, port));
        return port;
    }

    private boolean isUp(Process node, int port) throws InterruptedException {
        assertThat(node.isAlive()).as("it starts; see the logs in %s", logs).isTrue();
        try {
            return client.send(request(port, "/actuator/health").GET().build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(setting("url"), setting("username"), setting("password"));
    }

    private String setting(String name) {
        return Stream.of(database)
                .filter(setting -> setting.startsWith("spring.datasource." + name + "="))
                .map(setting -> setting.substring(setting.indexOf('=') + 1))
                .findFirst()
                .orElseThrow();
    }

    private static long count(Connection to, String question) throws SQLException {
        try (var query = to.createStatement();
                var answer = query.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer nodes");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
