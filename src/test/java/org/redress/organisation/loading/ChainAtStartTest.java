package org.redress.organisation.loading;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.organisation.Organisation;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the database says about who is away: no start, and no other organisation, in which nobody could be told. */
class ChainAtStartTest {

    @Nested
    @RedressTest
    class OnH2 extends Stories {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Stories {}

    abstract static class Stories {

        @Autowired
        OrganisationAtStart start;

        @Autowired
        OrganisationLoader loader;

        @Autowired
        Organisation organisation;

        @Autowired
        JdbcClient jdbc;

        @AfterEach
        void everybodyComesBack() {
            jdbc.sql("delete from absence").update();
            changed();
        }

        @Test
        void isRefusedWhenManagementEndsInNobody() {
            away("gromova", "kuznetsov");
            away("kuznetsov", null);

            assertThatIllegalStateException()
                    .isThrownBy(start::begin)
                    .withMessageContaining("the chain gromova -> kuznetsov -> nobody")
                    .withMessageContaining("give the role MANAGER to somebody who is there");
            assertThatIllegalStateException()
                    .isThrownBy(() -> loader.load(Path.of("sample-data").toAbsolutePath()))
                    .withMessageContaining("gromova -> kuznetsov -> nobody");
        }

        @Test
        void isWellWhileOneOfManagementIsThere() {
            away("gromova", null);

            start.begin();
            loader.load(Path.of("sample-data").toAbsolutePath());
        }

        private void away(String login, String substitute) {
            jdbc.sql("insert into absence (person, from_on, substitute, reason, entered_by, entered_at)"
                            + " values (?, ?, ?, 'LEAVE', ?, current_timestamp)")
                    .params(java.util.Arrays.asList(login, LocalDate.of(2026, 2, 2), substitute, login))
                    .update();
            changed();
        }

        private void changed() {
            jdbc.sql("update organisation_version set version = version + 1 where id = 1")
                    .update();
            organisation.changed();
        }
    }
}
