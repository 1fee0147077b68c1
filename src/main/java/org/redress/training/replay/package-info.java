/** The stories happen again, in the order of time, through the doors that people use. */
@NullMarked
package org.redress.training.replay;

import org.jspecify.annotations.NullMarked;
