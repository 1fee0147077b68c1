/** Absences for programs: seen, entered, taken back. */
@NullMarked
package org.redress.api.absences;

import org.jspecify.annotations.NullMarked;
