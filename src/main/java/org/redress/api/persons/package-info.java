/** The programs' door to persons: found, read as far as the caller may, merged, and that undone. */
@NullMarked
package org.redress.api.persons;

import org.jspecify.annotations.NullMarked;
