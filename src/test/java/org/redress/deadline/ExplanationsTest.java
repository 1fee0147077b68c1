package org.redress.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.calendar.Calendars;
import org.redress.calendar.count.DayCount;
import org.redress.calendar.count.DayReason.Code;
import org.redress.calendar.count.TermLength;
import org.redress.web.IcuMessages;

class ExplanationsTest {

    private static final Locale RU = Locale.forLanguageTag("ru");

    private final IcuMessages messages = new IcuMessages();
    private final Explanations explanations = new Explanations(messages);

    @Test
    void saysOfEveryDayWhatItDidAndWhy() {
        ClockView clock = question();

        assertThat(words(clock, RU))
                .containsExactly(
                        "день 1: считаем со следующего дня",
                        "день 2: сокращённый рабочий день",
                        "день 3: праздник, на нём срок не кончается",
                        "перенос: выходной",
                        "перенос: выходной: за 09.05, День Победы",
                        "срок: первый рабочий день");
        assertThat(explanations.rule(clock, RU)).isEqualTo("Вопрос в виртуальной приёмной");
        assertThat(explanations.clause(clock, RU)).contains("R2", "5.2.6", "5.2.11");
    }

    @Test
    void speaksUkrainianAndEnglish() {
        assertThat(words(question(), Locale.forLanguageTag("uk")))
                .first()
                .isEqualTo("день 1: рахуємо з наступного дня");
        assertThat(words(question(), Locale.ENGLISH)).last().isEqualTo("due: first working day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "en"})
    void hasWordsForEveryReasonAndRule(String language) {
        for (Code code : Code.values()) {
            assertThat(messages.getMessage("day." + code, new Object[] {"2027"}, Locale.forLanguageTag(language)))
                    .isNotBlank();
        }
        for (String rule : List.of(
                "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15", "R16",
                "R17", "R18", "R19", "R20", "R21", "R22", "R23", "R24", "R25", "R26")) {
            assertThat(messages.getMessage("rule." + rule, null, Locale.forLanguageTag(language)))
                    .isNotBlank();
            assertThat(messages.getMessage("rule." + rule + ".clause", null, Locale.forLanguageTag(language)))
                    .contains(rule);
        }
    }

    private List<String> words(ClockView clock, Locale locale) {
        return clock.explanation().stream()
                .map(day -> explanations.effect(clock, day, locale) + ": " + explanations.reason(day, locale))
                .toList();
    }

    private static ClockView question() {
        DayCount count = DayCount.after(LocalDate.parse("2026-05-06"))
                .lasting(TermLength.calendarDays(3))
                .over(Calendars.ru());
        return new ClockView(
                "R-2026-000318/1/SERVICE",
                ClockKind.SERVICE,
                "R2",
                "003 5.2.6, 5.2.11",
                count.start(),
                count.nominal(),
                count.due(),
                true,
                false,
                "RUNNING",
                List.of(),
                count.days().stream().map(Day::of).toList(),
                Basis.unknown("R2", "003 5.2.6, 5.2.11", count.start(), java.time.Instant.EPOCH),
                java.time.Instant.EPOCH);
    }
}
