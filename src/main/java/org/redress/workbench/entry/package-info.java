/** Staff entry on one dense page, and its receipt. */
@NullMarked
package org.redress.workbench.entry;

import org.jspecify.annotations.NullMarked;
