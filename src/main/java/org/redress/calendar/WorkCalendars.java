package org.redress.calendar;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final CalendarVersions versions;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    WorkCalendars(JdbcClient jdbc, CalendarVersions versions, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.clock = clock;
        this.events = events;
    }

    /** Returns the calendar of a region as it counts now; other nodes' loads are seen at once. */
    public WorkCalendar of(String region) {
        return known(region).calendar();
    }

    /** Returns the version that counts of each year that is loaded for a region. */
    public Map<Integer, Integer> versions(String region) {
        return known(region).versions();
    }

    private Known known(String region) {
        long newest = newest(region);
        Known held = known.get(region);
        if (held == null || held.newest() != newest) {
            held = new Known(newest, read(region), readVersions(region));
            known.put(region, held);
        }
        return held;
    }

    /** A number that grows with each version loaded of a region. */
    public long newest(String region) {
        return jdbc.sql("select coalesce(max(id), 0) from work_calendar where region = :region")
                .param("region", region)
                .query(Long.class)
                .single();
    }

    /** Loads a year of a region as a new version and tells those who counted over it; returns the version. */
    @Transactional
    public int load(String region, int year, List<CalendarDay> days, Actor actor, String source) {
        int version =
                versions.add(region, year, days, actor, source, clock.instant().atOffset(ZoneOffset.UTC));
        events.publishEvent(new CalendarChanged(region, year, version, actor));
        return version;
    }

    /** Loads a calendar's file, see {@link #load(String, int, List, Actor, String)}. */
    @Transactional
    public int load(CalendarFile file, Actor actor) {
        String source = "%s-%d.csv".formatted(file.region(), file.year());
        return load(file.region(), file.year(), file.days(), actor, source);
    }

    private WorkCalendar read(String region) {
        List<CalendarVersion> counting = versions.counting(region);
        Set<Integer> years = counting.stream().map(CalendarVersion::year).collect(Collectors.toSet());
        return WorkCalendar.of(
                region,
                years,
                counting.stream()
                        .flatMap(version -> versions.days(version.id()).stream())
                        .toList());
    }

    private Map<Integer, Integer> readVersions(String region) {
        return versions.counting(region).stream()
                .collect(Collectors.toUnmodifiableMap(CalendarVersion::year, CalendarVersion::version));
    }

    private record Known(long newest, WorkCalendar calendar, Map<Integer, Integer> versions) {}
}
