/** The training clock, and the sample stories brought in through the real process. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "keeping",
            "process",
            "calendar",
            "calendar :: *",
            "organisation",
            "organisation :: *",
            "organisation :: loading",
            "registry",
            "registry :: *",
            "correspondence",
            "intake",
            "intake :: collective",
            "resolution",
            "resolution :: *",
            "web"
        })
package org.redress.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
