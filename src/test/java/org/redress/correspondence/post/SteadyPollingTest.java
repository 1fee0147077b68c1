package org.redress.correspondence.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.SimpleTriggerContext;

/** The outbox is looked into by real time, wherever the application's clock stands. */
class SteadyPollingTest {

    private static final Instant NOW = Instant.parse("2026-02-02T07:00:00Z");

    private final SteadyPolling polling = new SteadyPolling(Duration.ofSeconds(1));

    @Test
    void beginsAPauseAfterTheStart() {
        var context = new SimpleTriggerContext(Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(polling.nextExecution(context)).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void goesOnAPauseAfterTheLastTimeHadEnded() {
        var context = new SimpleTriggerContext(Clock.fixed(NOW, ZoneOffset.UTC));
        context.update(NOW, NOW, NOW.plusSeconds(5));

        assertThat(polling.nextExecution(context)).isEqualTo(NOW.plusSeconds(6));
    }
}
