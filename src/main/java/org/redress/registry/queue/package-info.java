/** How the work list follows the processes and the clocks: tasks that open and close, dates that move. */
@NullMarked
package org.redress.registry.queue;

import org.jspecify.annotations.NullMarked;
