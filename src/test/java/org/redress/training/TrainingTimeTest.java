package org.redress.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.redress.shared.MovableClock;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RedressTest
class TrainingTimeTest {

    @Autowired
    private Training training;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void goesForwardToTheTimeThatWasAskedForAndTicksOn() {
        Instant to = clock.instant().plus(Duration.ofDays(3));

        training.travel(to);

        assertThat(clock.instant()).isBetween(to, to.plusSeconds(30));
        assertThat(training.now().getZone()).hasToString("Europe/Kaliningrad");
    }

    @Test
    void goesOnAfterARestartFromWhereItWasLeft() {
        training.travel(clock.instant().plus(Duration.ofDays(1)));
        MovableClock ofTheNextStart = new MovableClock();

        new TrainingClock(jdbc, ofTheNextStart).goOn();

        assertThat(ofTheNextStart.offset()).isCloseTo(clock.offset(), Duration.ofMillis(50));
    }

    @Test
    void refusesWhatIsPastAndSaysWhatTimeItIs() {
        Instant past = clock.instant().minusSeconds(60);

        assertThatThrownBy(() -> training.travel(past))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults().get(0).key()).isEqualTo("training.past"));
    }

    @Test
    void refusesWhatIsMoreThanTwoYearsAhead() {
        Instant far = clock.instant().plus(732, ChronoUnit.DAYS);

        assertThatThrownBy(() -> training.travel(far))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults().get(0).key()).isEqualTo("training.tooFar"));
    }
}
