/** How a term is counted: a promised length becomes a date, and every day on the way says what it did and why. */
@NamedInterface("count")
@NullMarked
package org.redress.calendar.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
