/** What happens at the start: training and production are kept apart, time goes on, the sample is brought in. */
@NullMarked
package org.redress.training.start;

import org.jspecify.annotations.NullMarked;
