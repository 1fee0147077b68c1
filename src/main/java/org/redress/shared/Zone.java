package org.redress.shared;

import java.time.ZoneId;

/** The organisation's one time zone (rulebook 1.6), wherever days begin and end: in terms, on pages, in letters. */
@FunctionalInterface
public interface Zone {

    /** The zone as it is now. */
    ZoneId id();
}
