/** The tasks of a service application, as bpmn/application.bpmn and bpmn/agreement.bpmn name them. */
@NullMarked
package org.redress.resolution.tasks.application;

import org.jspecify.annotations.NullMarked;
