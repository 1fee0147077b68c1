package org.redress.deadline.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.calendar.count.Pause;
import org.redress.shared.RedressSettings.Pack;

/** What the policies, the ends of months and the limits of extensions do to the dates of rules. */
class RuleArithmeticTest {

    @ParameterizedTest(name = "{0} {1} of {2}, extended by {3}, {4}: {5} → {6}")
    @CsvSource({
        // rule 3: added before or after the date rolled
        "RU, R2, 2026-04-29, 10, '', 2026-05-12, 2026-05-12",
        "RU, R2, 2026-04-29, 10, extensionBase=AFTER_ROLL, 2026-05-14, 2026-05-14",
        "RU, R2, 2026-04-29, 10, extensionBase=AFTER_ROLL roll=PREVIOUS, 2026-05-10, 2026-05-08",
        // rule 4: days without a word are calendar days, or working days
        "RU, R2, 2026-04-29, 0, days=WORKING, 2026-05-05, 2026-05-05",
        "RU, R5, 2026-06-08, 0, days=WORKING, 2026-06-11, 2026-06-11",
        "RU, R1, 2026-05-12, 0, registrationDays=5, 2026-05-17, 2026-05-18",
        "RU, R5, 2026-10-13, 0, contactDays=1, 2026-10-14, 2026-10-14",
        // over New Year, with transferred days
        "RU, R4, 2025-12-19, 0, '', 2026-01-08, 2026-01-12",
        "RU, R4, 2025-12-19, 0, roll=PREVIOUS, 2026-01-08, 2025-12-30",
        // a month ends on the day of its number, or on the last of a shorter month; 29 February
        "UA, R19, 2026-08-31, 0, '', 2026-09-30, 2026-09-30",
        "UA, R19, 2026-01-31, 0, '', 2026-02-28, 2026-03-02",
        "UA, R19, 2028-01-31, 0, '', 2028-02-29, 2028-02-29",
        "UA, R19, 2028-02-29, 0, '', 2028-03-29, 2028-03-29",
        "UA, R16, 2028-01-30, 0, '', 2028-02-29, 2028-02-29",
        "UA, R19, 2026-09-03, 15, '', 2026-10-18, 2026-10-19",
    })
    void dates(Pack pack, String rule, LocalDate on, int extension, String tried, LocalDate nominal, LocalDate due) {
        Planned planned = plan(PaperBook.of(pack, policies(tried)), rule, on, extension);
        assertThat(planned.dates().nominal()).isEqualTo(nominal);
        assertThat(planned.dates().due()).isEqualTo(due);
        assertThat(planned.dates().days())
                .extracting(day -> day.date())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest(name = "{0} {1} under {2}: near {3}, head {4}, reminder {5}")
    @CsvSource({
        "RU, R7, '', 2026-11-03T09:00, , 2026-11-16T09:00",
        "RU, R7, near=LAST_HALF, 2026-10-29T09:00, , 2026-11-16T09:00",
        "RU, R7, near=LAST_QUARTER nearHour=10:30, 2026-11-05T10:30, , 2026-11-16T10:30",
        "RU, R7, reminder=NONE, 2026-11-03T09:00, , ",
        "RU, R2, serviceHeadHours=2, 2026-10-16T09:00, 2026-10-19T10:00, ",
        "RU, R2, workingHours=09:00-18:00, 2026-10-16T09:00, 2026-10-19T13:00, ",
        "RU, R3, internalHeadHours=1, 2026-10-14T09:00, 2026-10-15T09:00, ",
    })
    void stages(Pack pack, String rule, String tried, String near, String head, String reminder) {
        Rulebook book = PaperBook.of(pack, policies(tried));
        StageTimes times = plan(book, rule, LocalDate.parse("2026-10-13"), 0).times();
        assertThat(local(book, times.near())).isEqualTo(near);
        assertThat(local(book, times.head())).isEqualTo(head);
        assertThat(local(book, times.reminder())).isEqualTo(reminder);
    }

    @ParameterizedTest(name = "{0} {1} of {2}, {3} days before, {4} more, {5}: {6}")
    @CsvSource({
        "RU, R2, 2026-10-13, 0, 10, '', 10",
        "RU, R2, 2026-10-13, 0, 11, '', deadline.extension.days",
        "RU, R2, 2026-10-13, 4, 6, '', 10",
        "RU, R2, 2026-10-13, 4, 7, '', deadline.extension.days",
        "RU, R2, 2026-10-13, 10, 1, '', deadline.extension.used",
        "RU, R2, 2026-10-13, 0, 10, extension=TOTAL, 7",
        "RU, R2, 2026-10-13, 0, 3, extension=TOTAL, deadline.extension.days",
        "RU, R2, 2026-10-13, 7, 10, extension=TOTAL, deadline.extension.used",
        "RU, R7, 2026-10-13, 0, 30, extension=TOTAL, 30",
        "RU, R7, 2026-10-13, 0, 31, '', deadline.extension.days",
        "RU, R4, 2026-10-13, 0, 1, '', deadline.extension.none",
        "UA, R16, 2026-09-03, 0, 15, '', 15",
        "UA, R16, 2026-09-03, 0, 16, '', deadline.extension.days",
        "UA, R19, 2026-09-03, 0, 15, '', 15",
        "UA, R19, 2026-09-03, 0, 16, '', deadline.extension.days",
        "UA, R19, 2026-01-31, 0, 17, '', 17",
        "UA, R17, 2026-09-03, 0, 1, '', deadline.extension.none",
    })
    void limits(Pack pack, String rule, LocalDate on, int before, int more, String tried, String expected) {
        Rulebook book = PaperBook.of(pack, policies(tried));
        Planned planned = plan(book, rule, on, before);
        Limit limit = new Limit(
                book, planned.rule(), planned.start(), before, planned.dates().missedAt());
        if (expected.startsWith("deadline.")) {
            assertThatThrownBy(() -> limit.added(more, planned.start().at())).hasMessageContaining(expected);
        } else {
            assertThat(limit.added(more, planned.start().at())).isEqualTo(Integer.parseInt(expected));
        }
        if (!expected.equals("deadline.extension.none")) {
            assertThatThrownBy(() -> limit.added(more, planned.dates().missedAt()))
                    .hasMessageContaining("deadline.extension.late");
        }
    }

    @ParameterizedTest(name = "agreed {0}: missed {1}")
    @CsvSource({
        "2026-10-20T15:30, 2026-10-20T15:30",
        "2026-10-20T00:00, 2026-10-21T00:00",
        // the hour that does not exist when the clocks go forward
        "2027-03-28T03:30, 2027-03-28T04:30",
        // a whole day of twenty-five hours
        "2026-10-25T00:00, 2026-10-26T00:00",
    })
    void agreedTimes(String agreed, String missed) {
        Rulebook book = PaperBook.of(Pack.UA, Map.of());
        Particulars known = PaperBook.set("agreed=" + agreed);
        Plan.Case taken = PaperBook.taken(book, "SERVICE_APPLICATION", "PHONE", "2026-10-13", "", known);
        Planned planned = Plan.of(book, taken).clocks().get(0);
        assertThat(local(book, planned.dates().missedAt())).isEqualTo(missed);
        assertThat(planned.ground().unit()).isEqualTo("AGREED");
    }

    @Test
    void whatIsReceivedAtMidnightBelongsToTheDayThatBegins() {
        Rulebook book = PaperBook.of(Pack.RU, Map.of());
        assertThat(book.counting().dayOf(Instant.parse("2026-04-17T22:00:00Z"))).isEqualTo("2026-04-18");
        assertThat(book.counting().dayOf(Instant.parse("2026-04-17T21:59:59.999Z")))
                .isEqualTo("2026-04-17");
    }

    @Test
    void aCallBackWaitsAsManyDaysAsTheApplicantWasWaitedFor() {
        Rulebook book = PaperBook.of(Pack.RU, Map.of("clarification", "SUSPEND"));
        LocalDate on = LocalDate.parse("2026-10-13");
        Start start = new Start(on, Instant.parse("2026-10-13T08:15:00Z"));
        List<Pause> pauses = List.of(new Pause(on, on.plusDays(2)));
        Planned planned = book.plan(book.rule("R15", "", Particulars.NONE), start, 0, pauses, Particulars.NONE);
        assertThat(local(book, planned.dates().missedAt())).isEqualTo("2026-10-15T14:15");
        assertThat(planned.dates().due()).isEqualTo("2026-10-15");
    }

    private static Planned plan(Rulebook book, String rule, LocalDate on, int extension) {
        Instant at = on.atTime(10, 0).atZone(book.counting().choices().zone()).toInstant();
        return book.plan(
                book.rule(rule, "", Particulars.NONE), new Start(on, at), extension, List.of(), Particulars.NONE);
    }

    private static Map<String, String> policies(String tried) {
        Map<String, String> values = new java.util.HashMap<>();
        for (String one : tried.split(" ")) {
            if (!one.isEmpty()) {
                values.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
            }
        }
        return values;
    }

    private static String local(Rulebook book, Instant moment) {
        return moment == null
                ? null
                : moment.atZone(book.counting().choices().zone())
                        .toLocalDateTime()
                        .toString();
    }
}
