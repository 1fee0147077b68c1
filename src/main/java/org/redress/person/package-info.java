/** Who appeals, recognised across appeals: by account, phone, mail, name and address; and which texts are alike. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "registry", "registry :: link"})
package org.redress.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
