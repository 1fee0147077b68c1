/** The tasks of a wish to take an ended appeal up again, as bpmn/reopening.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks.reopening;

import org.jspecify.annotations.NullMarked;
