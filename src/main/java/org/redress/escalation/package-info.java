/** A stage was reached: who is told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "deadline",
            "deadline :: policy",
            "deadline :: recalculation",
            "registry",
            "correspondence",
            "process"
        })
package org.redress.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
