/** The tasks of a common investigation, as bpmn/joint.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks.joint;

import org.jspecify.annotations.NullMarked;
