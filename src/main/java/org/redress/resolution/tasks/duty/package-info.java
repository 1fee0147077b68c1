/** The tasks of a breach of duty, as bpmn/duty-breach.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks.duty;

import org.jspecify.annotations.NullMarked;
