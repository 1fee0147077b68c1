package org.redress.calendar.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file says: the year it names, if it names one, and its rows. */
record Sheet(@Nullable Integer year, List<Row> rows) {}
