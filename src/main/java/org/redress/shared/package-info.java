/** Identities and values that every module speaks in, and the one clock. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.redress.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
