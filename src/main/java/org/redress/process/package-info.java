/** The seam to the engine: start, correlate, claim, complete, decide, timers, incidents. It knows no domain type,
 * and no other module knows the engine. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.redress.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
