/** How a calendar's file becomes the days of a year: every fault is told with its line, and nothing is half read. */
@NamedInterface("reading")
@NullMarked
package org.redress.calendar.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
