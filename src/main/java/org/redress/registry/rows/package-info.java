/** The narrow rows of the registry that are no aggregates: number counters and the work list. */
@NullMarked
package org.redress.registry.rows;

import org.jspecify.annotations.NullMarked;
