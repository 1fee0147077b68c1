package org.redress.deadline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.calendar.count.TermLength.calendarDays;
import static org.redress.calendar.count.TermLength.workingDays;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.redress.calendar.Calendars;
import org.redress.calendar.count.DayCount;
import org.redress.calendar.count.Pause;
import org.redress.calendar.count.Roll;
import org.redress.deadline.ClockKind;
import org.redress.deadline.ClockView;
import org.redress.deadline.ClockViews;
import org.redress.deadline.Explanations;
import org.redress.web.IcuMessages;

/** What people read of a date, word for word. */
class StoriesTest {

    private final IcuMessages messages = new IcuMessages();
    private final ClockStory story = new ClockStory(messages, new Explanations(messages));
    private final PublicStory publicStory = new PublicStory(messages);

    @Test
    void tellsHowAQuestionRolledAndWasExtended() {
        ClockView clock = ClockViews.of("R2", 3, question())
                .extended(10, "orlova", "2026-04-30", "2026-05-01")
                .policy("roll", "NEXT")
                .policy("extension", "ADDITIVE")
                .view();

        assertThat(toStaff(clock, "ru"))
                .containsExactly(
                        "Вопрос в виртуальной приёмной: 3 дня. Правило R2, регламент, пп. 5.2.6 и 5.2.11.",
                        "Зарегистрировано 29.04.2026; день 1 – следующий, 30.04.2026.",
                        "Продлено 30.04.2026 на 10 дней; согласование: Нина Орлова.",
                        "Заявителю сообщили новую дату 01.05.2026.",
                        "День 13, последний – 12.05.2026 (вторник), рабочий: переносить не нужно.",
                        "Настройки, от которых зависит дата. Продление «не более 10 дней»: сверх обещанных дней;"
                                + " Перенос срока с выходного дня: на следующий рабочий день.");
        assertThat(toApplicant(clock, "ru"))
                .containsExactly(
                        "На такое обращение мы отвечаем за 3 дня.",
                        "Считаем со дня после регистрации: зарегистрировали 29.04.2026, первый день 30.04.2026,"
                                + " последний 12.05.2026. Это рабочий день, переносить не нужно.",
                        "Срок продлён на 10 дней; причину и новую дату мы написали вам 01.05.2026.");
    }

    @Test
    void tellsHowADateRolledOverAHoliday() {
        ClockView clock = ClockViews.of("R7", 30, counted("2026-05-13", 30))
                .kind(ClockKind.LEGAL)
                .view();

        assertThat(toStaff(clock, "uk"))
                .last()
                .isEqualTo("12.06.2026 (пʼятниця) – свято, тому строк перейшов на перший робочий день, 15.06.2026"
                        + " (понеділок).");
        assertThat(toApplicant(clock, "en"))
                .containsExactly(
                        "The law gives 30 days to answer.",
                        "The last day, 12.06.2026 (Friday), is a public holiday, so the date moved to the first"
                                + " working day, 15.06.2026.");
    }

    @Test
    void tellsWhichDaysAWorkingTermSkipped() {
        DayCount count = DayCount.after(LocalDate.parse("2026-04-30"))
                .lasting(workingDays(5))
                .over(Calendars.ru());
        ClockView clock = ClockViews.of("R17", 5, count)
                .kind(ClockKind.LEGAL)
                .from("RECEIPT", "WORKING")
                .view();

        assertThat(toStaff(clock, "en"))
                .contains("Received on 30.04.2026; day 1 is the next day, 01.05.2026.")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Only working days count; skipped: 01.05.2026 (")
                        .contains("02.05.2026 (weekend)"));
        assertThat(toApplicant(clock, "ru"))
                .startsWith(
                        "Проверить счёт мы должны за 5 рабочих дней.",
                        "Считаем только рабочие дни, выходные и праздники пропускаем.");
    }

    @Test
    void tellsThePauseAndTheWaiting() {
        DayCount count = DayCount.after(LocalDate.parse("2026-06-01"))
                .lasting(calendarDays(20))
                .without(List.of(new Pause(LocalDate.parse("2026-06-03"), LocalDate.parse("2026-06-09"))))
                .over(Calendars.ru());
        ClockViews complaint = ClockViews.of("R4", 20, count).paused("2026-06-03", "2026-06-09");

        assertThat(toStaff(complaint.view(), "ru"))
                .contains(
                        "Заявителя спросили 03.06.2026, он ответил 09.06.2026: 6 дней паузы в срок не входят.",
                        "27.06.2026 (суббота) – выходной, поэтому срок перешёл на первый рабочий день, 29.06.2026"
                                + " (понедельник).");
        assertThat(toApplicant(complaint.view(), "uk"))
                .contains(
                        "Ми запитали вас 03.06.2026 і чекали на відповідь до 09.06.2026: ці 6 днів до строку не входять.");
        assertThat(toApplicant(complaint.state("PAUSED").view(), "en"))
                .contains("The term stands still: we wait for your reply.");
    }

    @Test
    void tellsWhatTookThePlaceOfWhat() {
        ClockView legal = ClockViews.of("R9", 7, counted("2026-04-27", 7))
                .kind(ClockKind.LEGAL)
                .replaced("R7", "2026-04-28")
                .view();
        ClockView service = ClockViews.of("R2", 3, counted("2026-04-27", 3))
                .state("REPLACED")
                .view();

        assertThat(toStaff(legal, "ru"))
                .contains("С 28.04.2026 вместо правила R7 действует правило R9; начало срока прежнее.");
        assertThat(story.toStaff(service, List.of(legal, service), reader("ru")))
                .contains("Этот срок закрыт 28.04.2026: вместо него действует правило R9.");
        assertThat(toApplicant(legal, "ru"))
                .first()
                .isEqualTo(
                        "Вопрос решает другая организация: передать его и сообщить вам об этом мы должны за 7 дней.");
        assertThat(toApplicant(legal, "ru")).last().isEqualTo("Этот срок действует с 28.04.2026, до этого был общий.");
    }

    @Test
    void tellsADateThatSomebodyNamed() {
        DayCount stated = DayCount.stated(
                LocalDate.parse("2026-04-24"), LocalDate.parse("2026-05-10"), Roll.PREVIOUS, Calendars.ru());
        ClockView authority = ClockViews.of("R8", 0, stated)
                .kind(ClockKind.AUTHORITY)
                .from("REGISTRATION", "STATED")
                .stated("2026-05-10")
                .view();
        ClockView application = ClockViews.of("R5", 0, counted("2026-05-12", 8))
                .from("CONTACT", "AGREED")
                .agreed("2026-05-20T14:00")
                .view();

        assertThat(toStaff(authority, "ru"))
                .contains(
                        "Дату назвал орган власти: 10.05.2026.",
                        "10.05.2026 (воскресенье) – выходной, поэтому срок перешёл на рабочий день раньше, 08.05.2026"
                                + " (пятница).");
        assertThat(toApplicant(application, "uk")).containsExactly("Час ми погодили з вами: 20.05.2026, 14:00.");
    }

    @Test
    void tellsHoursByTheClock() {
        ClockView call = ClockViews.of("R15", 4, counted("2026-10-13", 0))
                .from("RECEIPT", "HOURS")
                .view();

        assertThat(toStaff(call, "ru"))
                .contains(
                        "Получено 13.10.2026, 10:15; считаем по часам, не пропуская ночей и выходных.",
                        "Срок кончается 13.10.2026, 14:15.");
    }

    @Test
    void saysThatADateIsProvisional() {
        ClockView clock = ClockViews.of("R4", 20, counted("2026-12-21", 20)).view();

        assertThat(clock.provisional()).isTrue();
        assertThat(toApplicant(clock, "ru"))
                .last()
                .isEqualTo("Дата предварительная: производственный календарь на 2027 год ещё не утверждён. Если она"
                        + " сдвинется, мы сообщим.");
    }

    @Test
    void keepsRulesAndNamesFromTheApplicant() {
        ClockView clock = ClockViews.of("R2", 3, question())
                .extended(10, "orlova", "2026-04-30", null)
                .replaced("R4", "2026-04-30")
                .policy("roll", "NEXT")
                .view();

        assertThat(String.join(" ", toApplicant(clock, "ru"))).doesNotContainPattern("R\\d|Орлова|orlova|Настройки");
    }

    private List<String> toStaff(ClockView clock, String language) {
        return story.toStaff(clock, reader(language));
    }

    private List<String> toApplicant(ClockView clock, String language) {
        return publicStory.toApplicant(clock, reader(language));
    }

    private static Reader reader(String language) {
        return new Reader(
                Locale.forLanguageTag(language),
                ZoneId.of("Europe/Kaliningrad"),
                login -> login.equals("orlova") ? "Нина Орлова" : login);
    }

    private static DayCount question() {
        return DayCount.after(LocalDate.parse("2026-04-29"))
                .lasting(calendarDays(3))
                .extendedBy(calendarDays(10))
                .over(Calendars.ru());
    }

    private static DayCount counted(String start, int days) {
        return DayCount.after(LocalDate.parse(start))
                .lasting(calendarDays(days))
                .over(Calendars.ru());
    }
}
