package org.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The whole of Redress starts on an empty database of either kind. */
class StartTest {

    @Nested
    @RedressTest
    class OnH2 extends Start {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Start {}

    abstract static class Start {

        @Autowired
        MockMvc mvc;

        @Autowired
        JdbcClient database;

        @Test
        void isHealthy() throws Exception {
            mvc.perform(get("/actuator/health"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.status").value("UP"));
        }

        @Test
        void makesTheLibrariesTablesByMigrationsOfTheirOwn() {
            var first = database.sql(
                            "select \"description\" from \"flyway_schema_history\" where \"version\" is not null"
                                    + " order by \"installed_rank\"")
                    .query(String.class)
                    .list();
            assertThat(first.subList(0, 4)).isEqualTo(List.of("engine", "sessions", "outbox", "engine indexes"));
        }
    }
}
