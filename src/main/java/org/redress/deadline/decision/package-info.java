/** What people decide about an appeal changes its clocks: another rule holds, or a date is set. */
@NullMarked
package org.redress.deadline.decision;

import org.jspecify.annotations.NullMarked;
