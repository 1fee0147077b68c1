/** Who on the staff is told what became of what they asked for. */
@NullMarked
package org.redress.resolution.telling;

import org.jspecify.annotations.NullMarked;
