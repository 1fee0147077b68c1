package org.redress.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.calendar.CalendarDay;
import org.redress.calendar.CalendarDay.Kind;
import org.redress.calendar.CalendarFile;
import org.redress.calendar.Calendars;
import org.redress.shared.Refused;

/** Files as people bring them: from an editor, from an old office program, from the public production calendar. */
class CalendarSheetTest {

    private static final String PUBLIC_YEAR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <calendar year="2027" lang="ru" date="2026.09.20" country="ru">
              <holidays><holiday id="1" title="Новогодние каникулы"/></holidays>
              <days>
                <day d="01.01" t="1" h="1"/>
                <day d="01.02" t="1" h="1"/>
                <day d="02.20" t="2"/>
                <day d="02.22" t="1" f="02.20"/>
                <day d="03.05" t="3"/>
                <day d="11.06" t="3"/>
                <day d="12.31" t="2"/>
              </days>
            </calendar>
            """;

    @Test
    void readsDaysWithTheirActs() {
        assertThat(Calendars.file("ru-2025.csv").days())
                .filteredOn(day -> day.kind() == Kind.WORKING_SHORT)
                .singleElement()
                .satisfies(day -> assertThat(day.day()).isEqualTo("2025-11-01"));
    }

    @Test
    void loadsAYearWithoutRows() {
        assertThat(Calendars.file("ua-2026.csv").days()).isEmpty();
        assertThat(Calendars.ua().years()).containsExactly(2026);
    }

    @Test
    void readsWhatOfficeProgramsMakeOfATable() {
        String table =
                "\uFEFFdate;kind;act;from\r\n\r\n31.12.2027;off;\"Правительство; № 1, \"\"перенос\"\"\";02.01.2027\r\n";
        CalendarFile file = CalendarSheet.read(
                Upload.of("ru", null, "", "Календарь 2027.csv", table.getBytes(StandardCharsets.UTF_8)));

        assertThat(file.year()).isEqualTo(2027);
        assertThat(file.days())
                .containsExactly(new CalendarDay(
                        day("2027-12-31"), Kind.OFF, "Правительство; № 1, \"перенос\"", day("2027-01-02")));
        byte[] old = "date;kind;act\n31.12.2027;OFF;перенос".getBytes(Charset.forName("windows-1251"));
        assertThat(CalendarSheet.read(Upload.of("ru", null, "", "x.csv", old)).days())
                .extracting(CalendarDay::act)
                .containsExactly("перенос");
    }

    @Test
    void takesTheCommasOfAnActThatStandsLast() {
        assertThat(Calendars.file("ru-2026.csv").days())
                .extracting(CalendarDay::act)
                .contains("за 09.05, День Победы");
    }

    @Test
    void readsThePublicProductionCalendar() {
        CalendarFile file = CalendarSheet.read(xml(PUBLIC_YEAR, "Постановление № 1"));

        assertThat(file.year()).isEqualTo(2027);
        assertThat(file.days())
                .containsExactly(
                        new CalendarDay(day("2027-01-01"), Kind.OFF, "Новогодние каникулы; Постановление № 1"),
                        new CalendarDay(day("2027-02-20"), Kind.WORKING_SHORT, "Постановление № 1"),
                        new CalendarDay(day("2027-02-22"), Kind.OFF, "Постановление № 1", day("2027-02-20")),
                        new CalendarDay(day("2027-11-06"), Kind.WORKING, "Постановление № 1"),
                        new CalendarDay(day("2027-12-31"), Kind.SHORT, "Постановление № 1"));
    }

    @Test
    void tellsEveryFaultOfATableAtOnceWithItsLine() {
        Refused refused = refused(Upload.of("ru", "ru-2026.csv", """
                date,kind,act
                2026-13-01,OFF,x
                2026-01-02,FREE,x
                2025-01-01,OFF,x
                2026-05-09,OFF,x
                2026-05-08,WORKING,x
                2026-01-05,OFF,x
                2026-01-05,OFF,y
                2026-01-06,OFF,
                """));

        assertThat(refused.faults().stream()
                        .map(fault -> fault.key() + " "
                                + fault.facts().stream().findFirst().orElse("")))
                .containsExactlyInAnyOrder(
                        "calendar.line.date 2",
                        "calendar.line.kind 3",
                        "calendar.line.year 4",
                        "calendar.line.weekend 5",
                        "calendar.line.weekday 6",
                        "calendar.line.twice 8",
                        "calendar.act.missing ");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "<calendar year='2027'><days><day d='02.29' t='1'/></days></calendar>       | calendar.line.monthDay",
                "<calendar year='2027'><days><day d='03.01' t='7'/></days></calendar>       | calendar.line.type",
                "<calendar year='2027'><days><day d='03.01' t='1' h='9'/></days></calendar> | calendar.line.holiday",
                "<calendar year='2027' country='ua'><days/></calendar>                      | calendar.line.country",
                "<calendar><days/></calendar>                                               | calendar.line.noYear",
                "<rss/>                                                                     | calendar.line.root",
                "<calendar year='2027'><days>                                               | calendar.line.broken",
                "<!DOCTYPE calendar SYSTEM 'file:///etc/passwd'><calendar year='2027'/>     | calendar.line.doctype",
                "<calendar year='2027'><days><day d='03.01' t='1' f='13.01'/></days></calendar> | calendar.line.monthDay",
                "date,kind,act                                                              | calendar.year.missing",
                "day,what                                                                   | calendar.line.header",
            })
    void refusesWhatIsNoCalendar(String text, String key) {
        assertThat(refused(new Upload("ru", null, "act", "calendar", text)).faults())
                .extracting(Refused.Fault::key)
                .contains(key);
    }

    @Test
    void believesNobodyWhoNamesAnotherYear() {
        assertThat(refused(new Upload("ru", 2026, "act", "x.xml", PUBLIC_YEAR)).faults())
                .extracting(Refused.Fault::field, Refused.Fault::key)
                .contains(org.assertj.core.groups.Tuple.tuple("year", "calendar.year.other"));
    }

    @Test
    void tellsNoMoreFaultsThanCanBeRead() {
        String many = "date,kind,act\n" + "nonsense,OFF,x\n".repeat(500);

        List<Refused.Fault> faults =
                refused(new Upload("ru", 2026, "", "x.csv", many)).faults();

        assertThat(faults).hasSize(41);
        assertThat(faults.get(40).facts()).containsExactly(460);
    }

    private static Refused refused(Upload upload) {
        return catchThrowableOfType(Refused.class, () -> CalendarSheet.read(upload));
    }

    private static Upload xml(String text, String act) {
        return new Upload("ru", null, act, "calendar.xml", text);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
