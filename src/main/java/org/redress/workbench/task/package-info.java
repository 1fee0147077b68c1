/** The form of the task in hand. */
@NullMarked
package org.redress.workbench.task;

import org.jspecify.annotations.NullMarked;
