/** What another calendar or another policy would do to the dates that run: seen first, then done in one audited step. */
@NamedInterface("recalculation")
@NullMarked
package org.redress.deadline.recalculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
