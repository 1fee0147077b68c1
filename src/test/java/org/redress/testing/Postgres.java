package org.redress.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/** One real PostgreSQL for all tests of this JVM, started when the first of them asks. */
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** Makes an empty database, and returns the settings that lead to it. */
    public static String[] freshDatabase() {
        var name = "redress_" + DATABASES.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The test's PostgreSQL makes no database", e);
        }
        return new String[] {
            "spring.datasource.url=" + Server.RUNNING.getJdbcUrl("postgres", name),
            "spring.datasource.username=postgres",
            "spring.datasource.password=postgres"
        };
    }

    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "400")
                        .start();
                // after every application has closed its connections, not beside them as a hook of its own would
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
