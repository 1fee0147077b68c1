package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.registry.State;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Each ground of return is a person's decision with a reason, and has its own letter (R10–R13). */
class ReturnTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    abstract static class Paths extends Life {

        @ParameterizedTest
        @CsvSource({
            "COURT_DECISION, RETURNED, в вышестоящем суде",
            "ILLEGIBLE, RETURNED, прочитать его текст не смогли",
            "ANONYMOUS, NOT_CONSIDERED, нет имени",
            "ABUSIVE, NOT_CONSIDERED, оскорбления"
        })
        void isToldByTheLetterOfItsGround(String ground, State end, String words) {
            var number = question();
            does("pakhomov", number, "triage", "outcome", "RETURN", "ground", ground, "reason", "Так и есть.");

            assertThat(state(number)).isEqualTo(end);
            assertThat(told(number)).containsExactly(ground);
            assertThat(letter(number, ground).body()).contains(words, "Так и есть.");
            assertThat(deadlines.clocks(number))
                    .noneMatch(clock -> clock.state().equals("RUNNING"));
            assertThat(lives(number)).isFalse();
        }

        @Test
        void needsAReason() {
            var number = question();
            assertThatThrownBy(() -> does("pakhomov", number, "triage", "outcome", "RETURN", "ground", "ABUSIVE"))
                    .hasMessageContaining("reason");
            assertThat(state(number)).isEqualTo(State.REGISTERED);
        }

        @Test
        void isClosedWithANoteWhenTheContactCannotBeReadEither() {
            var number = question();
            does(
                    "pakhomov",
                    number,
                    "triage",
                    "outcome",
                    "RETURN",
                    "ground",
                    "ILLEGIBLE",
                    "contact",
                    "NO",
                    "reason",
                    "Лист размок, не видно ни слова.");

            assertThat(state(number)).isEqualTo(State.NOT_CONSIDERED);
            assertThat(told(number)).isEmpty();
            assertThat(journal(number)).contains("CLOSED_ILLEGIBLE");
            assertThat(reason(number)).isEqualTo("Лист размок, не видно ни слова.");
        }

        @Test
        void passesASignOfACrimeOnToItsAuthority() {
            var number = question();
            does(
                    "pakhomov",
                    number,
                    "triage",
                    "outcome",
                    "RETURN",
                    "ground",
                    "ANONYMOUS",
                    "authority",
                    "prosecutor",
                    "reason",
                    "Пишут о взятке.");

            assertThat(told(number)).containsExactlyInAnyOrder("ANONYMOUS", "BODY_CRIME");
            assertThat(letter(number, "BODY_CRIME").body()).contains("Прокуратура", "Пишут о взятке.", "ошибка E-04");
            assertThat(journal(number)).contains("CRIME_REPORTED");
        }

        private String reason(String number) {
            return database.sql("select reason from v_resolution_refusal where number = ?")
                    .param(number)
                    .query(String.class)
                    .single();
        }
    }
}
