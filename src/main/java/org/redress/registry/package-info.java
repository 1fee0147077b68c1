/** The appeal and its record: number, states and guards, applicants, attachments, journal and the work-list row. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "deadline", "deadline :: recalculation", "process"})
package org.redress.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
