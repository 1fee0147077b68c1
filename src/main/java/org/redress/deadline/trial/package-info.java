/** One case tried against the rules: its clocks, explained, as they would run; nothing is written. */
@NamedInterface("trial")
@NullMarked
package org.redress.deadline.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
