/** Backup and restore: the whole installation in one file, taken while it runs, and checked when it is put back. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.redress.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
