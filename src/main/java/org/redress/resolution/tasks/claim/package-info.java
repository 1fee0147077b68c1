/** The tasks of a claim, as bpmn/claim.bpmn names them. */
@NullMarked
package org.redress.resolution.tasks.claim;

import org.jspecify.annotations.NullMarked;
