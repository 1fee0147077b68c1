/** The watch over the timers: what is late is reached, what is broken is armed anew, what is adrift is told. */
@NullMarked
package org.redress.escalation.watch;

import org.jspecify.annotations.NullMarked;
