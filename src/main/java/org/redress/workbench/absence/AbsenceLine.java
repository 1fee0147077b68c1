package org.redress.workbench.absence;

import org.jspecify.annotations.Nullable;
import org.redress.organisation.Absence;

/** One absence as a person sees it: who acts now or will, and whether they may take it back and see why. */
public record AbsenceLine(
        Absence absence, boolean now, @Nullable String acting, boolean theirs) {}
