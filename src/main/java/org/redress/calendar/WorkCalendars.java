package org.redress.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.redress.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The work calendars of all regions, loaded year by year, each year in versions of which the newest counts. */
@Component
public class WorkCalendars {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    WorkCalendars(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Returns the calendar of a region as it counts now; other nodes' loads are seen at once. */
    public WorkCalendar of(String region) {
        long newest = jdbc.sql("select coalesce(max(id), 0) from work_calendar where region = :region")
                .param("region", region)
                .query(Long.class)
                .single();
        Known held = known.get(region);
        if (held == null || held.newest() != newest) {
            held = new Known(newest, read(region));
            known.put(region, held);
        }
        return held.calendar();
    }

    /** Loads a year of a region as a new version and tells those who counted over it; returns the version. */
    @Transactional
    public int load(String region, int year, List<CalendarDay> days, Actor actor, String source) {
        int version = jdbc.sql("select coalesce(max(version), 0) + 1 from work_calendar"
                        + " where region = :region and calendar_year = :year")
                .param("region", region)
                .param("year", year)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into work_calendar (region, calendar_year, version, loaded_at, loaded_by, source)"
                        + " values (:region, :year, :version, :at, :by, :source)")
                .param("region", region)
                .param("year", year)
                .param("version", version)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.login())
                .param("source", source)
                .update();
        long id = jdbc.sql("select id from work_calendar"
                        + " where region = :region and calendar_year = :year and version = :version")
                .param("region", region)
                .param("year", year)
                .param("version", version)
                .query(Long.class)
                .single();
        days.forEach(day -> insert(id, day));
        events.publishEvent(new CalendarChanged(region, year, version));
        return version;
    }

    /** Loads a calendar's file, see {@link #load(String, int, List, Actor, String)}. */
    @Transactional
    public int load(CalendarFile file, Actor actor) {
        String source = "%s-%d.csv".formatted(file.region(), file.year());
        return load(file.region(), file.year(), file.days(), actor, source);
    }

    private void insert(long calendar, CalendarDay day) {
        jdbc.sql("insert into calendar_day (calendar_id, on_date, kind, act) values (:calendar, :day, :kind, :act)")
                .param("calendar", calendar)
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("act", day.act())
                .update();
    }

    private WorkCalendar read(String region) {
        String newest = " from work_calendar c where c.region = :region and c.version = (select max(n.version)"
                + " from work_calendar n where n.region = c.region and n.calendar_year = c.calendar_year)";
        List<Integer> years = jdbc.sql("select c.calendar_year" + newest)
                .param("region", region)
                .query(Integer.class)
                .list();
        List<CalendarDay> days = jdbc.sql("select d.on_date, d.kind, d.act from calendar_day d"
                        + " where d.calendar_id in (select c.id" + newest + ")")
                .param("region", region)
                .query((row, n) -> new CalendarDay(
                        row.getObject(1, LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString(2)),
                        row.getString(3)))
                .list();
        return WorkCalendar.of(region, years.stream().collect(Collectors.toSet()), days);
    }

    private record Known(long newest, WorkCalendar calendar) {}
}
