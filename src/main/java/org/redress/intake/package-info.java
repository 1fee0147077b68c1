/** Every door that makes an appeal or joins one. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "person",
            "person :: *",
            "registry",
            "registry :: link",
            "registry :: files",
            "registry :: joint",
            "correspondence"
        })
package org.redress.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
