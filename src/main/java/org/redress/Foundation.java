package org.redress;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.redress.process.EngineSchema;
import org.redress.shared.LibrarySchema;
import org.redress.shared.MovableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock, and the tables of libraries that belong to no module. */
@Configuration(proxyBeanMethods = false)
class Foundation {

    /** What makes the tables of all libraries. */
    static List<JavaMigration> libraries() {
        var libraries = new Foundation();
        return List.of(EngineSchema.migration(), libraries.sessionSchema(), libraries.outboxSchema());
    }

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    LibrarySchema sessionSchema() {
        return new LibrarySchema(
                "2",
                "sessions",
                List.of("org/springframework/session/jdbc/schema-h2.sql"),
                List.of("org/springframework/session/jdbc/schema-postgresql.sql"));
    }

    @Bean
    LibrarySchema outboxSchema() {
        return new LibrarySchema(
                "3", "outbox", List.of("schema/h2/outbox-tables.sql"), List.of("schema/postgres/outbox-tables.sql"));
    }
}
