/** The applicant's screens. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "intake",
            "registry",
            "registry :: *",
            "deadline",
            "correspondence",
            "correspondence :: *",
            "resolution",
            "resolution :: *",
            "organisation",
            "organisation :: *",
            "web"
        })
package org.redress.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
