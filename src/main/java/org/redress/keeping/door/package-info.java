/** The local door by which a running application hands out a backup of its H2 file. */
@NullMarked
package org.redress.keeping.door;

import org.jspecify.annotations.NullMarked;
