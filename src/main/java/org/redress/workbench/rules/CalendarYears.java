package org.redress.workbench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.redress.calendar.CalendarDay;
import org.redress.calendar.CalendarFile;
import org.redress.calendar.CalendarVersion;
import org.redress.calendar.CalendarVersions;
import org.redress.calendar.DayChange;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.WorkCalendars;
import org.redress.deadline.recalculation.CalendarAlarm;
import org.redress.deadline.recalculation.RuleChanges;
import org.redress.shared.RedressSettings;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** The years of our calendar as pages show them. */
@Component
class CalendarYears {

    private final CalendarVersions versions;
    private final WorkCalendars calendars;
    private final CalendarAlarm alarm;
    private final RuleChanges changes;
    private final String region;

    CalendarYears(
            CalendarVersions versions,
            WorkCalendars calendars,
            CalendarAlarm alarm,
            RuleChanges changes,
            RedressSettings settings) {
        this.versions = versions;
        this.calendars = calendars;
        this.alarm = alarm;
        this.changes = changes;
        this.region = settings.pack().name().toLowerCase(Locale.ROOT);
    }

    String region() {
        return region;
    }

    /** The versions that count, the latest year first. */
    List<CalendarVersion> counting() {
        return versions.counting(region);
    }

    /** Every year that is loaded or should be, the latest first. */
    List<Integer> known() {
        TreeSet<Integer> years = new TreeSet<>(alarm.missing());
        counting().forEach(version -> years.add(version.year()));
        return List.copyOf(years.descendingSet());
    }

    YearView year(int year) {
        return YearView.of(calendars.of(region), year);
    }

    /** The days of a year that depart from the week, as they count now. */
    List<CalendarDay> days(int year) {
        WorkCalendar calendar = calendars.of(region);
        return calendar.days().values().stream()
                .filter(day -> day.day().getYear() == year)
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
    }

    List<VersionView> versions(int year) {
        List<CalendarVersion> all = versions.of(region).stream()
                .filter(version -> version.year() == year)
                .toList();
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            CalendarVersion version = all.get(i);
            List<CalendarDay> before =
                    i + 1 < all.size() ? versions.days(all.get(i + 1).id()) : List.of();
            views.add(new VersionView(
                    version,
                    changes.ofYear(region, year, version.version()).orElse(null),
                    DayChange.between(before, versions.days(version.id())),
                    i == 0));
        }
        return views;
    }

    /** What a file tells otherwise than what counts now. */
    List<DayChange> changed(CalendarFile file) {
        return DayChange.between(days(file.year()), file.days());
    }

    /** The days of an earlier version, to be loaded again. */
    CalendarFile again(long id) {
        return new CalendarFile(region, version(id).year(), versions.days(id));
    }

    /** A version of ours by its id. */
    CalendarVersion version(long id) {
        return versions.find(id)
                .filter(found -> found.region().equals(region))
                .orElseThrow(() -> Refused.notFound("calendar.version.none"));
    }
}
