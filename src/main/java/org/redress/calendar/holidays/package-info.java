/** The public holidays that stand in the law itself and need no yearly decree. */
@NullMarked
package org.redress.calendar.holidays;

import org.jspecify.annotations.NullMarked;
