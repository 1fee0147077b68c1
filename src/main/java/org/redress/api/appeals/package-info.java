/** Appeals for programs. */
@NullMarked
package org.redress.api.appeals;

import org.jspecify.annotations.NullMarked;
