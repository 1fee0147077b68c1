/** Breaches of law or duty by staff: reported to management, decided by it, seen by nobody else (000, task 7). */
@NullMarked
@NamedInterface("duty")
package org.redress.resolution.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
