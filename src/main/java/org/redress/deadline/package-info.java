/** From rules to clocks, terms, stages and breaches, and the words that explain them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar", "calendar :: *", "process"})
package org.redress.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
