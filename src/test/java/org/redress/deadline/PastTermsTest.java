package org.redress.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.words.PastTerm;
import org.redress.deadline.words.PastTerms;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** An old explanation still tells what was known when it was made. */
class PastTermsTest {

    @Nested
    @DeadlineTest
    @RedressTest(own = "deadline")
    class OnH2 extends History {}

    @Nested
    @DeadlineTest
    @RedressTest(value = Database.POSTGRESQL, own = "deadline")
    class OnPostgres extends History {}

    abstract static class History {

        @Autowired
        Clockwork clockwork;

        @Autowired
        Deadlines deadlines;

        @Autowired
        PastTerms past;

        @Test
        void keepsTheTermsOfBeforeAsTheyWereExplained() {
            String number = clockwork.open(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "2026-10-13T10:00");
            assertThat(past.of(number)).isEmpty();

            deadlines.extend(number, 1, 10, "orlova");
            deadlines.replace(number, 1, Condition.OUT_OF_COMPETENCE);

            List<PastTerm> all = past.of(number);
            assertThat(all).extracting(PastTerm::why).containsExactlyInAnyOrder("EXTENDED", "REPLACED");
            PastTerm extended = only(all, "EXTENDED");
            assertThat(extended.by()).isEqualTo("orlova");
            assertThat(extended.then().rule()).isEqualTo("R2");
            assertThat(extended.then().due()).isEqualTo("2026-10-16");
            assertThat(extended.then().explanation()).hasSize(3);
            PastTerm replaced = only(all, "REPLACED");
            assertThat(replaced.then().rule()).isEqualTo("R7");
            assertThat(replaced.then().basis().rule()).isEqualTo("R7");
            assertThat(replaced.then().due()).isEqualTo("2026-11-12");
            assertThat(clockwork.clock(number, "LEGAL").rule()).isEqualTo("R9");
            deadlines.endAll(number, 1);
        }

        private static PastTerm only(List<PastTerm> all, String why) {
            return all.stream().filter(one -> one.why().equals(why)).findFirst().orElseThrow();
        }
    }
}
