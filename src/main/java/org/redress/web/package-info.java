/** The look that all screens share: languages, dates in words, deadlines drawn, layouts, refusals as calm pages. */
@ApplicationModule(
        allowedDependencies = {"shared", "calendar", "organisation", "deadline", "deadline :: words", "registry"})
@NullMarked
package org.redress.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
