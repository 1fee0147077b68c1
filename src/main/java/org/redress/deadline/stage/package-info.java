/** What a clock does while it runs: its timers are armed, its stages are reached, it ends; each under its row's lock. */
@NullMarked
package org.redress.deadline.stage;

import org.jspecify.annotations.NullMarked;
