/** The tasks of a question back, as bpmn/clarification.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks.clarification;

import org.jspecify.annotations.NullMarked;
