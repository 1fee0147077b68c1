/** The tasks of a danger, as bpmn/danger.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks.danger;

import org.jspecify.annotations.NullMarked;
