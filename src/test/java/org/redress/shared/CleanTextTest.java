package org.redress.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door lets in, and what it refuses because a database or a page would spoil it. */
class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"свет\u0000нет", "\uD83D", "нет \uDE00 света", "\u0007", "a\u000Bb", "a\u0085b", "a\u001B[31m"})
    void refusesWhatNoDatabaseKeepsAlike(String text) {
        assertThat(CleanText.fault("text", text, 100)).get().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("text");
            assertThat(fault.key()).isEqualTo("text.unreadable");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Нет света 💡", "з'їзд об’єкта", "строка\nстрока\tтаб", "<script>${1+1}</script>", "№ 5 — «да»"})
    void letsOrdinaryTextIn(String text) {
        assertThat(CleanText.required("text", text, 100)).isEqualTo(text);
    }

    @Test
    void makesLineEndsAlikeAndDropsBlanksAround() {
        assertThat(CleanText.required("text", "  раз\r\nдва\rтри \r\n", 100)).isEqualTo("раз\nдва\nтри");
    }

    @Test
    void countsAsTheStricterDatabaseDoes() {
        assertThat(CleanText.fault("text", "💡".repeat(50), 100)).isEmpty();
        assertThat(CleanText.fault("text", "💡".repeat(51), 100))
                .get()
                .satisfies(fault -> assertThat(fault.facts()).containsExactly(100, 102));
    }

    @Test
    void takesBlankForAbsent() {
        assertThat(CleanText.optional("text", " \n ", 10)).isNull();
        assertThatThrownBy(() -> CleanText.required("text", " \n ", 10))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults().get(0).key()).isEqualTo("text.missing"));
    }

    @Test
    void keepsNamesOnOneLineSoThatNoHeaderGrowsOutOfThem() {
        assertThat(CleanText.lineFault("name", "Иван\nBcc: all@example.org", 100))
                .get()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("text.oneLine"));
    }
}
