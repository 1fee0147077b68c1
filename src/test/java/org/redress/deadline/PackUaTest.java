package org.redress.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.testing.RedressTest;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;

/** The golden scenarios 11 and 12 of pack ua, as far as they are clocks. */
@DeadlineTest
@RedressTest(own = "deadline-ua", settings = "redress.pack=ua")
class PackUaTest {

    @Autowired
    Clockwork clockwork;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Time time;

    @Test
    @DisplayName("11: thirty days, a technical check, an answer a day late")
    void technicalCheck() {
        String number = clockwork.open(Kind.COMPLAINT, Channel.PORTAL, "2026-04-02T10:00");
        assertThat(deadlines.clocks(number))
                .singleElement()
                .satisfies(clock -> assertThat(clock.due()).isEqualTo("2026-05-04"));

        assertThat(deadlines.extend(number, 1, 15, "head").due()).isEqualTo("2026-05-18");
        time.at("2026-05-19T10:00");
        deadlines.endAll(number, 1);

        assertThat(clockwork.clock(number, "R16").state()).isEqualTo("BREACHED");
        assertThat(clockwork.onRecord(number + "/1/LEGAL", "MISSED")).isEqualTo(1);
    }

    @Test
    @DisplayName("11: returned for want of data, or for its form; 12: the check of a bill")
    void otherRulesTakeItsPlace() {
        assertThat(due("2026-09-03", Condition.DATA_INSUFFICIENT)).isEqualTo("2026-09-08");
        assertThat(due("2026-09-03", Condition.DEFECTIVE_FORM)).isEqualTo("2026-09-14");
        assertThat(due("2026-04-30", Condition.BILL_CHECK)).isEqualTo("2026-05-07");
        assertThat(due("2026-09-03", Condition.OUT_OF_COMPETENCE)).isEqualTo("2026-09-08");
    }

    private LocalDate due(String received, Condition condition) {
        LocalDate day = LocalDate.parse(received);
        ClockOrder order = new ClockOrder(
                "preview",
                1,
                Kind.COMPLAINT,
                Channel.PORTAL,
                time.instant(received + "T10:00"),
                day,
                null,
                Set.of(condition),
                Stated.NOTHING);
        return deadlines.preview(order).get(0).due();
    }
}
