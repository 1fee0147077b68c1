package org.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.redress.deadline.Deadlines;
import org.redress.process.EngineTime;
import org.redress.process.Processes;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.Work;
import org.redress.registry.WorkItem;
import org.redress.resolution.Course;
import org.redress.resolution.Resolution;
import org.redress.shared.Actor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A database that an earlier release left, with the appeals of the sample under way, opens: the migrations come in, the
 * instances of the old diagrams go on, and the clocks keep their dates and their timers.
 */
class PreviousReleaseTest {

    @Nested
    class First extends Left {
        First() {
            super("/releases/first.sql.gz");
        }
    }

    @Nested
    class Second extends Left {
        Second() {
            super("/releases/second.sql.gz");
        }

        /** Its process knows nothing of a withdrawal, nor of the kinds' own diagrams. */
        @Test
        void givenAnAppealUnderWayWhenItIsWithdrawnThenItEnds() {
            var number = withOthers();
            var course = redress.getBean(Course.class);
            course.withdraw(number, null, new Actor("belova"));
            course.confirmWithdrawal(number, "По телефону", new Actor("belova"));

            assertThat(redress.getBean(Registry.class).appeal(number).state()).isEqualTo(State.WITHDRAWN);
            assertThat(redress.getBean(Processes.class).isRunning("appeal", number + "/1"))
                    .isFalse();
        }

        @Test
        void givenAnAppealUnderWayWhenAnotherUnitIsAskedThenItIsHeard() {
            var mine = withDepartment();
            var number = mine.get(mine.size() - 1);
            var item = redress.getBean(Work.class)
                    .item(number, "draftAnswer", new Actor("li"))
                    .orElseThrow();
            if (item.assignee() == null) {
                redress.getBean(Work.class).claim(item.taskId(), new Actor("li"));
            }
            redress.getBean(Resolution.class)
                    .requestInput(number, "quality-zarechny", "Было ли напряжение в норме?", new Actor("li"));
            does(number, "giveInput", "belyaev", Map.of("input", "Да, 228 В."));
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Left {

        private static final String OPEN_CLOCKS = """
            select c.clock_key, t.due_on from clock c
            join clock_term t on t.clock_id = c.id and t.term_no = c.term_no
            where c.state in ('RUNNING', 'PAUSED') order by c.clock_key""";

        private final String left;
        private List<Map<String, Object>> clocksLeft = List.of();
        ConfigurableApplicationContext redress;

        Left(String left) {
            this.left = left;
        }

        @BeforeAll
        void open(@TempDir(cleanup = CleanupMode.NEVER) Path data) throws IOException, SQLException {
            var script = data.resolve("left.sql.gz");
            try (InputStream dump = PreviousReleaseTest.class.getResourceAsStream(left)) {
                Files.copy(dump, script);
            }
            try (Connection connection =
                            DriverManager.getConnection("jdbc:h2:file:" + data.resolve("redress"), "", "");
                    var statement = connection.createStatement()) {
                statement.execute("runscript from '%s' compression gzip".formatted(script));
                clocksLeft = JdbcClient.create(new SingleConnectionDataSource(connection, true))
                        .sql(OPEN_CLOCKS)
                        .query()
                        .listOfRows();
            }
            redress = new SpringApplicationBuilder(Redress.class)
                    .run("--redress.data=" + data, "--server.port=0", "--spring.mail.host=");
        }

        @AfterAll
        void close() {
            redress.close();
        }

        @Test
        void givenClocksThatRanThenTheyKeepTheirDates() {
            assertThat(clocksLeft).hasSizeGreaterThan(30);
            assertThat(database().sql(OPEN_CLOCKS).query().listOfRows()).containsAll(clocksLeft);
        }

        @Test
        void givenAnAppealWithADepartmentWhenItIsWorkedOffThenItComesToItsEnd() {
            var drafted = withDepartment().get(0);

            does(drafted, "draftAnswer", "li", Map.of("outcome", "SUBMIT", "answer", "Счётчик заменён."));
            does(drafted, "approveAnswer", "orlova", Map.of("outcome", "APPROVE"));

            assertThat(redress.getBean(Registry.class).appeal(drafted).answeredAt())
                    .isNotNull();
            assertThat(redress.getBean(Deadlines.class).clocks(drafted))
                    .filteredOn(clock -> !clock.rule().equals("R24"))
                    .allMatch(clock -> !clock.state().equals("RUNNING"));
        }

        @Test
        void givenAClockOfTheOldDiagramWhenItsTermPassesThenItIsMissedOnce() {
            var next = database()
                    .sql("select clock_key, due_at from v_deadline_late where stage = 'MISSED' and due_at > ?"
                            + " order by due_at fetch first 1 row only")
                    .param(now().atOffset(ZoneOffset.UTC))
                    .query((row, n) -> Map.entry(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant()))
                    .single();
            assertThat(redress.getBean(Processes.class).timers(next.getKey())).hasSize(1);

            redress.getBean(EngineTime.class).travel(next.getValue().plusSeconds(60));

            assertThat(database()
                            .sql("select due_at from v_deadline_stage where clock_key = ? and stage = 'MISSED'")
                            .param(next.getKey())
                            .query(OffsetDateTime.class)
                            .list())
                    .extracting(OffsetDateTime::toInstant)
                    .containsExactly(next.getValue());
        }

        /** The appeals whose answers the metering department of Zarechny writes. */
        List<String> withDepartment() {
            return database()
                    .sql("select number from v_registry_work where task = 'draftAnswer' and unit = 'metering-zarechny'"
                            + " order by number")
                    .query(String.class)
                    .list();
        }

        /** An appeal whose answer another department writes. */
        String withOthers() {
            return database()
                    .sql("select number from v_registry_work where task = 'draftAnswer' and unit <> 'metering-zarechny'"
                            + " order by number fetch first 1 row only")
                    .query(String.class)
                    .single();
        }

        void does(String number, String task, String who, Map<String, String> values) {
            Work work = redress.getBean(Work.class);
            WorkItem item = work.item(number, task, new Actor(who)).orElseThrow();
            if (item.assignee() != null && !item.assignee().equals(who)) {
                work.release(item.taskId(), new Actor("orlova"));
            }
            work.complete(item.taskId(), values, new Actor(who));
        }

        private Instant now() {
            return redress.getBean(Clock.class).instant();
        }

        JdbcClient database() {
            return redress.getBean(JdbcClient.class);
        }
    }
}
