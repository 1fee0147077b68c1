/** The programs' door: everything a person can do, as REST under /api/v1. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "process",
            "calendar",
            "calendar :: *",
            "organisation",
            "organisation :: absence",
            "deadline",
            "deadline :: recalculation",
            "deadline :: policy",
            "deadline :: trial",
            "deadline :: words",
            "person",
            "person :: *",
            "registry",
            "registry :: joint",
            "registry :: link",
            "correspondence",
            "correspondence :: *",
            "routing",
            "intake",
            "intake :: collective",
            "resolution",
            "resolution :: *",
            "escalation",
            "oversight",
            "training",
            "web"
        })
package org.redress.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
