/** Putting a backup back: beside the old data first, then checked, then in their place. */
@NullMarked
package org.redress.keeping.restore;

import org.jspecify.annotations.NullMarked;
