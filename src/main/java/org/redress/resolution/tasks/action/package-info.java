/** The tasks of promised actions, as bpmn/actions.bpmn and bpmn/action.bpmn name them. */
@NullMarked
package org.redress.resolution.tasks.action;

import org.jspecify.annotations.NullMarked;
