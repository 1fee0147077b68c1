/** The tasks of another unit's input, as bpmn/input.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks.input;

import org.jspecify.annotations.NullMarked;
