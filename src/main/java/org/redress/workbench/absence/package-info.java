/** Who is away and who stands in: entered, seen, taken back. */
@NullMarked
package org.redress.workbench.absence;

import org.jspecify.annotations.NullMarked;
