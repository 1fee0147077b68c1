/** From triage to the answer: input of others, draft, approval, extension, clarification. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "deadline",
            "deadline :: policy",
            "person",
            "person :: *",
            "registry",
            "registry :: files",
            "registry :: joint",
            "registry :: link",
            "correspondence",
            "routing",
            "intake",
            "process"
        })
package org.redress.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
