/** The applicant's screens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "intake", "registry", "deadline", "correspondence", "resolution"})
package org.redress.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
