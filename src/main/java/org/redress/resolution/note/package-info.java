/** Remarks among the staff. */
@NullMarked
package org.redress.resolution.note;

import org.jspecify.annotations.NullMarked;
