/** The tasks of routing: propose a unit, assign it. */
@NullMarked
package org.redress.routing.tasks;

import org.jspecify.annotations.NullMarked;
