/** Work calendars as data, and day arithmetic that explains every day it looks at. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.redress.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
