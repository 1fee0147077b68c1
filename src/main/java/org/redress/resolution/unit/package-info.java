/** What a unit that has an appeal in hand shares whatever its kind: handing it back, losing it to another unit. */
@NullMarked
package org.redress.resolution.unit;

import org.jspecify.annotations.NullMarked;
