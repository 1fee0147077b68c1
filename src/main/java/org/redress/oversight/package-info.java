/** What the managers see: due, soon due and overdue by territory and function. It only reads. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "organisation",
            "registry",
            "registry :: link",
            "deadline",
            "escalation",
            "escalation :: breach",
            "process",
            "web"
        })
package org.redress.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
