/** The staff's screens. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "process",
            "calendar",
            "calendar :: *",
            "organisation",
            "organisation :: *",
            "deadline",
            "deadline :: policy",
            "deadline :: recalculation",
            "deadline :: trial",
            "deadline :: words",
            "person",
            "person :: *",
            "registry",
            "registry :: *",
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
package org.redress.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
