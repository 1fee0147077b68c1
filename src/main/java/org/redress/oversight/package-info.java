/** What the managers see: due, soon due and overdue by territory and function. It only reads. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "registry", "deadline", "escalation", "process"})
package org.redress.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
