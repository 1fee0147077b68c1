/** The turns that a clock takes: it is opened, extended, replaced, suspended, reopened. */
@NullMarked
package org.redress.deadline.turn;

import org.jspecify.annotations.NullMarked;
