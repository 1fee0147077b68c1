/** The work lists. */
@NullMarked
package org.redress.workbench.list;

import org.jspecify.annotations.NullMarked;
