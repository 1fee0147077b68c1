/** Refusals to programs, in plain words. */
@NullMarked
package org.redress.api.problem;

import org.jspecify.annotations.NullMarked;
