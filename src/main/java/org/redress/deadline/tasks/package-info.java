/** The process tasks of {@code bpmn/clock.bpmn}, each named as its task. */
@NullMarked
package org.redress.deadline.tasks;

import org.jspecify.annotations.NullMarked;
