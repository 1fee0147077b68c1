/** The tasks of a shortcoming, as bpmn/shortcoming.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks.shortcoming;

import org.jspecify.annotations.NullMarked;
