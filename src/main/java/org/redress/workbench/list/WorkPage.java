package org.redress.workbench.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the work list and the row after which the next begins, if there is one. */
public record WorkPage(List<WorkRow> rows, @Nullable String next) {}
