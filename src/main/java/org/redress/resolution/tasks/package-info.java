/** The tasks of an appeal's life, as bpmn/appeal.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks;

import org.jspecify.annotations.NullMarked;
