package org.redress.process.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A node whose clock is wrong does not start. */
class ClocksAgreeTest {

    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:clocks"));

    @Test
    void startsWhereTheClocksAgree() {
        assertThatCode(() -> check(Duration.ofSeconds(1))).doesNotThrowAnyException();
    }

    @Test
    void refusesToStartSixMinutesAheadOfTheDatabase() {
        assertThatThrownBy(() -> check(Duration.ofMinutes(6)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Synchronise");
    }

    @Test
    void refusesToStartBehindTheDatabase() {
        assertThatThrownBy(() -> check(Duration.ofSeconds(-4))).isInstanceOf(IllegalStateException.class);
    }

    private void check(Duration ahead) {
        new ClocksAgree(database, Clock.offset(Clock.systemUTC(), ahead)).afterPropertiesSet();
    }
}
