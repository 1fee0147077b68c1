/** The tasks of an extension, as bpmn/extension.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks.extension;

import org.jspecify.annotations.NullMarked;
