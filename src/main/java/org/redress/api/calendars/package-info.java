/** Work calendars for programs: previewed, then loaded. */
@NullMarked
package org.redress.api.calendars;

import org.jspecify.annotations.NullMarked;
