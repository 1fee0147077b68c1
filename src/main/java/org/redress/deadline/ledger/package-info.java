/** The rows of clocks, their terms, stages and pauses, as they stand in the database. */
@NullMarked
package org.redress.deadline.ledger;

import org.jspecify.annotations.NullMarked;
