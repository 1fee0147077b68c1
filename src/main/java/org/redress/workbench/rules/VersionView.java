package org.redress.workbench.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.CalendarVersion;
import org.redress.calendar.DayChange;
import org.redress.deadline.recalculation.RuleChange;

/** A version of a year: what it did to dates when it was loaded, and what it tells otherwise than the one before. */
public record VersionView(
        CalendarVersion version, @Nullable RuleChange change, List<DayChange> changed, boolean counts) {}
