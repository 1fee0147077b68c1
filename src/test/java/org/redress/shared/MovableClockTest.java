package org.redress.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The one clock ticks on wherever it is moved. */
class MovableClockTest {

    private final MovableClock clock = new MovableClock();

    @Test
    void showsTheInstantItIsMovedToAndTicksOn() {
        var to = Instant.parse("2026-07-01T07:00:00Z");
        clock.moveTo(to);
        assertThat(clock.instant()).isBetween(to, to.plusSeconds(2));
        assertThat(clock.withZone(ZoneId.of("Europe/Kyiv")).instant()).isBetween(to, to.plusSeconds(2));
    }

    @Test
    void keepsWholeMillisecondsThatBothDatabasesStoreExactly() {
        assertThat(clock.instant().getNano() % 1_000_000).isZero();
    }

    @Test
    void tellsItsListenersEveryOffset() {
        var told = new ArrayList<Duration>();
        clock.onMove(told::add);
        clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
        assertThat(told).singleElement().isEqualTo(clock.offset());
        assertThat(clock.offset())
                .isBetween(
                        Duration.ofDays(3).minusSeconds(1), Duration.ofDays(3).plusSeconds(1));
    }
}
