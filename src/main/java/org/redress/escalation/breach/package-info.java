/** Breaches of terms: what each costs by the amounts of its day, and what excuses it. */
@NamedInterface("breach")
@NullMarked
package org.redress.escalation.breach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
