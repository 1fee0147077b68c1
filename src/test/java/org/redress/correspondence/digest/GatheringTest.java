package org.redress.correspondence.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.digest.Gathering.Decision;

/** When notices to one person leave each alone, when as one mail, and when they wait. */
class GatheringTest {

    private static final Instant FIRST = Instant.parse("2026-02-02T09:00:00Z");

    private final Gathering gathering = new Gathering(new DigestSettings(3, 5));

    @Test
    void letsASingleNoticeLeaveWithinSeconds() {
        assertThat(decide(1, "MISSED", 0, 1).leaving()).isEmpty();
        assertThat(decide(1, "MISSED", 0, 2)).isEqualTo(new Decision(notices(1, "MISSED"), false));
    }

    @Test
    void letsThreeLeaveEachAlone() {
        assertThat(decide(3, "NEW_WORK", 0, 2)).isEqualTo(new Decision(notices(3, "NEW_WORK"), false));
    }

    @Test
    void gathersFourForFiveMinutesAndMakesThemOne() {
        assertThat(decide(4, "MISSED", 0, 2).leaving()).isEmpty();
        assertThat(decide(4, "MISSED", 0, 299).leaving()).isEmpty();
        assertThat(decide(4, "MISSED", 0, 300)).isEqualTo(new Decision(notices(4, "MISSED"), true));
    }

    @Test
    void countsThoseThatHaveJustLeft() {
        assertThat(decide(1, "MISSED", 2, 2).leaving()).hasSize(1);
        assertThat(decide(1, "MISSED", 3, 2).leaving()).isEmpty();
        assertThat(decide(1, "MISSED", 3, 300)).isEqualTo(new Decision(notices(1, "MISSED"), false));
    }

    @Test
    void makesTheRemindersOfADayOneMailAtOnce() {
        assertThat(decide(2, "REMINDER", 0, 2)).isEqualTo(new Decision(notices(2, "REMINDER"), true));
        assertThat(decide(1, "REMINDER", 0, 2)).isEqualTo(new Decision(notices(1, "REMINDER"), false));
    }

    @Test
    void keepsApartWhatCameOnDifferentDays() {
        List<Gathered> waiting = new ArrayList<>(notices(4, "NEAR"));
        waiting.add(new Gathered(9, "MISSED", "R-9", "R-9: missed", "ru", FIRST.plusSeconds(86_400)));

        Decision decision = gathering.decide(waiting, 0, FIRST.plusSeconds(90_000));

        assertThat(decision).isEqualTo(new Decision(notices(4, "NEAR"), true));
    }

    @Test
    void keepsNothingBackWhenTheClockWasMovedBack() {
        assertThat(decide(1, "MISSED", 0, -3600)).isEqualTo(new Decision(notices(1, "MISSED"), false));
        assertThat(decide(4, "MISSED", 0, -3600)).isEqualTo(new Decision(notices(4, "MISSED"), true));
    }

    @Test
    void tellsWhatWasMissedFirst() {
        List<Gathered> mixed = new ArrayList<>(notices(2, "NEW_WORK"));
        mixed.add(new Gathered(7, "NEAR", "R-7", "R-7: near", "ru", FIRST));
        mixed.add(new Gathered(8, "MISSED", "R-8", "R-8: missed", "ru", FIRST));

        Digest digest = Digest.of(mixed);

        assertThat(digest.groups()).extracting(Digest.Group::kind).containsExactly("MISSED", "NEAR", "NEW_WORK");
        assertThat(digest.size()).isEqualTo(4);
        assertThat(digest.missed()).isEqualTo(1);
    }

    private Decision decide(int waiting, String kind, long before, long secondsLater) {
        return gathering.decide(notices(waiting, kind), before, FIRST.plusSeconds(secondsLater));
    }

    private static List<Gathered> notices(int count, String kind) {
        List<Gathered> notices = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            notices.add(new Gathered(i, kind, "R-" + i, "R-" + i + ": " + kind, "ru", FIRST));
        }
        return notices;
    }
}
