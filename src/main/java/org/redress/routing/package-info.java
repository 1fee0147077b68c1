/** Which unit and officer answer an appeal, and why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "registry", "process"})
package org.redress.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
