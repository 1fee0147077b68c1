/** ClockWords and their dates for programs. */
@NullMarked
package org.redress.api.clocks;

import org.jspecify.annotations.NullMarked;
