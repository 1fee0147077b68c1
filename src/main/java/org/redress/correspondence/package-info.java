/** Every letter, to applicants and to staff: its register, its words, and its way out of the house. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "registry", "registry :: joint", "registry :: link"})
package org.redress.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
