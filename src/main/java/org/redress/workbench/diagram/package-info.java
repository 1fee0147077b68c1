/** The diagrams of a case as staff see them: where it is and where it has been. */
@NullMarked
package org.redress.workbench.diagram;

import org.jspecify.annotations.NullMarked;
