/** A rule, a start and a calendar become the date of a term and the moments of its stages; nothing is stored here. */
@NullMarked
package org.redress.deadline.term;

import org.jspecify.annotations.NullMarked;
