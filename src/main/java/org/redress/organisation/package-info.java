/** Who works here: territories, functions, units, people, roles and rights, absence and substitution, sign-in. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.redress.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
