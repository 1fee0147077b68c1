/** Journeys through training time, and the way back to the beginning; what fired on the way. */
@NullMarked
package org.redress.training.journey;

import org.jspecify.annotations.NullMarked;
