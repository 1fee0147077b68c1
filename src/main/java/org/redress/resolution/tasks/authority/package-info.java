/** The tasks of an authority's request, as bpmn/authority-request.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks.authority;

import org.jspecify.annotations.NullMarked;
