package org.redress.oversight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many appeals were answered in each week, and how many of them too late. */
@Component
public class Weeks {

    private static final String QUERY = """
            select a.answered_at, case when exists (
              select 1 from v_deadline_clock c where c.number = a.number and c.round = a.round
                and c.clock in ('LEGAL', 'SERVICE') and c.state = 'BREACHED') then 1 else 0 end as late
            from v_registry_appeal a where a.answered_at >= :since""";

    private final JdbcClient jdbc;

    Weeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One week, by its Monday. */
    public record Week(LocalDate monday, long answered, long late) {}

    private record Answer(LocalDate day, boolean late) {}

    /** The last weeks, the current one included. */
    public List<Week> last(int count, LocalDate today, ZoneId zone, Seen seen) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.minusWeeks(count - 1L);
        List<Answer> answers = jdbc.sql(QUERY + seen.and())
                .param("since", first.atStartOfDay(zone).toOffsetDateTime())
                .params(seen.parameters())
                .query((rs, n) -> new Answer(
                        rs.getObject("answered_at", OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate(),
                        rs.getInt("late") == 1))
                .list();
        List<Week> weeks = new ArrayList<>();
        for (LocalDate week = first; !week.isAfter(monday); week = week.plusWeeks(1)) {
            LocalDate from = week;
            List<Answer> of = answers.stream()
                    .filter(answer ->
                            !answer.day().isBefore(from) && answer.day().isBefore(from.plusWeeks(1)))
                    .toList();
            weeks.add(new Week(from, of.size(), of.stream().filter(Answer::late).count()));
        }
        return weeks;
    }
}
