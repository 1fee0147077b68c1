package org.redress.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.redress.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of all years that were ever loaded; none is changed or removed. */
@Repository
public class CalendarVersions {

    private static final String COUNTS = " and c.version = (select max(n.version) from work_calendar n"
            + " where n.region = c.region and n.calendar_year = c.calendar_year)";

    private final JdbcClient jdbc;

    CalendarVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of a region, the latest year first, of a year the newest version first. */
    public List<CalendarVersion> of(String region) {
        return versions("", region);
    }

    /** The versions that count, one for each year that is loaded. */
    public List<CalendarVersion> counting(String region) {
        return versions(COUNTS, region);
    }

    /** A version by its id. */
    public Optional<CalendarVersion> find(long id) {
        return jdbc.sql("select * from work_calendar where id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The days of a version that depart from the week. */
    public List<CalendarDay> days(long version) {
        return jdbc.sql(
                        "select on_date, kind, act, moved_from from calendar_day where calendar_id = :id order by on_date")
                .param("id", version)
                .query((row, n) -> new CalendarDay(
                        row.getObject(1, LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    int add(String region, int year, List<CalendarDay> days, Actor actor, String source, OffsetDateTime now) {
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
                .param("at", now)
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
        days.forEach(day -> add(id, day));
        return version;
    }

    private void add(long calendar, CalendarDay day) {
        jdbc.sql("insert into calendar_day (calendar_id, on_date, kind, act, moved_from)"
                        + " values (:calendar, :day, :kind, :act, :from)")
                .param("calendar", calendar)
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("act", day.act())
                .param("from", day.movedFrom())
                .update();
    }

    private List<CalendarVersion> versions(String which, String region) {
        return jdbc.sql("select c.* from work_calendar c where c.region = :region" + which
                        + " order by c.calendar_year desc, c.version desc")
                .param("region", region)
                .query((row, n) -> read(row))
                .list();
    }

    private static CalendarVersion read(ResultSet row) throws SQLException {
        return new CalendarVersion(
                row.getLong("id"),
                row.getString("region"),
                row.getInt("calendar_year"),
                row.getInt("version"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("loaded_by"),
                row.getString("source"));
    }
}
