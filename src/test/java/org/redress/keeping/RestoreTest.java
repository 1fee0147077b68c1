package org.redress.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.keeping.command.BackupCommand;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.database.Database;
import org.redress.keeping.database.Saving;
import org.redress.keeping.restore.Restore;
import org.redress.keeping.restore.Schema;
import org.redress.organisation.TrainingToken;
import org.redress.shared.MovableClock;
import org.redress.testing.Postgres;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A backup of either database, taken while it is open, goes into an empty one of either kind, whole or not at all. */
class RestoreTest {

    private static final String APPEAL = """
            {"kind": "QUESTION", "channel": "VIRTUAL_RECEPTION", "territory": "zarechny", "topic": "metering.fault",
             "text": "Tab\\there, back\\\\slash, \\n line, 😀", "applicant": {"name": "К", "email": "k@example.org"},
             "answerBy": ["EMAIL"]}""";

    @Nested
    @RedressTest
    class FromH2 extends From {}

    @Nested
    @RedressTest(RedressTest.Database.POSTGRESQL)
    class FromPostgres extends From {}

    abstract static class From {

        @Autowired
        Environment settings;

        @Autowired
        List<JavaMigration> libraries;

        @Autowired
        MovableClock clock;

        @Autowired
        MockMvcTester http;

        @Autowired
        TrainingToken token;

        @TempDir
        Path directory;

        private Path file;

        @BeforeEach
        void save() {
            assertThat(http.post()
                            .uri("/api/v1/appeals")
                            .header("Authorization", "Bearer " + token.value())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(APPEAL))
                    .hasStatus(201);
            file = directory.resolve("one.backup");
            new BackupCommand(Database.of(settings), clock).into(file, false);
        }

        @Test
        void bringsEveryByteIntoEitherDatabaseAndFindsItWhole() throws Exception {
            for (Database empty : List.of(h2(), postgresql())) {
                var outcome = restore(empty).from(file, false);

                assertThat(outcome.findings()).hasSizeGreaterThan(6).allMatch(finding -> finding.holds());
                assertThat(count(empty, "appeal"))
                        .isPositive()
                        .isEqualTo(outcome.manifest().rowsOf("appeal"));
                assertThat(count(empty, "flyway_schema_history")).isGreaterThan(15);
                execute(
                        empty,
                        "insert into note (number, at, who, text) values ('R-1', current_timestamp, 'li', 'next')");
            }
        }

        @Test
        void refusesDataThatAreThereUnlessTheyMayBeReplaced() throws Exception {
            for (Database there : List.of(h2(), postgresql())) {
                restore(there).from(file, false);
                execute(there, "delete from letter");

                assertThatThrownBy(() -> restore(there).from(file, false))
                        .isInstanceOf(KeepingRefused.class)
                        .hasMessageContaining("--replace");
                assertThat(count(there, "letter")).isZero();

                restore(there).from(file, true);
                assertThat(count(there, "letter")).isPositive();
            }
        }

        @Test
        void refusesToReplaceWhatSomebodyHasOpen() throws Exception {
            Database there = postgresql();
            restore(there).from(file, false);
            try (var node = there.open()) {
                assertThat(node.isValid(1)).isTrue();
                assertThatThrownBy(() -> restore(there).from(file, true)).hasMessageContaining("Stop every node");
            }
        }

        @Test
        void refusesAFileThatIsDamagedAnywhereAndTouchesNothing() throws Exception {
            long length = Files.size(file);
            for (long place : new long[] {length / 4, length / 3, length / 2}) {
                Path damaged = Files.copy(file, directory.resolve("damaged" + place));
                damageSector(damaged, place);
                refusedAndNothingLeft(damaged, "no whole backup");
            }
            Path cut = directory.resolve("cut");
            byte[] whole = Files.readAllBytes(file);
            Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 1000));
            refusedAndNothingLeft(cut, "no whole backup");
        }

        /** As a disk loses it: a single byte may lie where the container keeps nothing that matters. */
        private static void damageSector(Path damaged, long place) throws IOException {
            try (var file = new RandomAccessFile(damaged.toFile(), "rw")) {
                byte[] sector = new byte[512];
                file.seek(place);
                file.readFully(sector);
                for (int i = 0; i < sector.length; i++) {
                    sector[i] ^= 0x55;
                }
                file.seek(place);
                file.write(sector);
            }
        }

        @Test
        void leavesNothingOfARestoreThatBreaksOff() throws Exception {
            Path torn = directory.resolve("torn");
            try (var to = Files.newOutputStream(torn)) {
                Saving.save(Database.of(settings), to, clock.instant(), Set.of("clock"));
            }
            refusedAndNothingLeft(torn, "nothing was changed");
        }

        @Test
        void keepsTheFileForItsOwnerAndNeverOverwritesOneUnasked() throws Exception {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            var again = new BackupCommand(Database.of(settings), clock);
            assertThatThrownBy(() -> again.into(file, false)).hasMessageContaining("--replace");
            again.into(file, true);
            assertThat(directory).isDirectoryContaining(found -> found.equals(file));
            assertThat(Files.list(directory)).hasSize(1);
        }

        private void refusedAndNothingLeft(Path broken, String because) throws Exception {
            for (Supplier<Database> empty : List.<Supplier<Database>>of(this::h2, this::postgresql)) {
                Database there = empty.get();
                assertThatThrownBy(() -> restore(there).from(broken, true))
                        .isInstanceOf(KeepingRefused.class)
                        .hasMessageContaining(because);
                if (there.isH2File()) {
                    assertThat(there.h2Name().getParent())
                            .satisfiesAnyOf(
                                    left -> assertThat(left).doesNotExist(),
                                    left -> assertThat(left).isEmptyDirectory());
                } else {
                    assertThat(count(there, "pg_namespace where nspname = 'redress_restoring'"))
                            .isZero();
                    assertThat(count(there, "pg_tables where schemaname = 'public'"))
                            .isZero();
                }
            }
        }

        private Restore restore(Database database) {
            return new Restore(
                    database, new Schema(settings.getRequiredProperty("spring.flyway.locations"), libraries));
        }

        private Database h2() {
            try {
                return new Database(
                        "jdbc:h2:file:"
                                + Files.createTempDirectory(directory, "h2").resolve("redress") + ";WRITE_DELAY=0",
                        null,
                        null);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private Database postgresql() {
            String[] fresh = Postgres.freshDatabase();
            return new Database(fresh[0].substring("spring.datasource.url=".length()), "postgres", "postgres");
        }

        private static long count(Database database, String from) throws SQLException {
            String named = from.equals("flyway_schema_history") ? "\"flyway_schema_history\"" : from;
            try (var open = database.open();
                    var row = open.createStatement().executeQuery("select count(*) from " + named)) {
                row.next();
                return row.getLong(1);
            }
        }

        private static void execute(Database database, String statement) throws SQLException {
            try (var open = database.open();
                    var change = open.createStatement()) {
                change.execute(statement);
            }
        }
    }
}
