/** The tasks of hearing the sides, as bpmn/complaint.bpmn and bpmn/hearing.bpmn name them. */
@NullMarked
package org.redress.resolution.tasks.hearing;

import org.jspecify.annotations.NullMarked;
