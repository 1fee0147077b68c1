/** One case tried against the rules on a page: every clock with its explanation, as it is now and as it would be. */
@NullMarked
package org.redress.workbench.trial;

import org.jspecify.annotations.NullMarked;
