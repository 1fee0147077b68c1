/** The narrow rows of the registry that are no aggregates: number counters, the work list, who may act on its rows. */
@NullMarked
package org.redress.registry.rows;

import org.jspecify.annotations.NullMarked;
