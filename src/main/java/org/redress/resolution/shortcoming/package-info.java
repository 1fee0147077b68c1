/** Shortcomings of departments, followed until they are removed (000, task 4). */
@NullMarked
@NamedInterface("shortcoming")
package org.redress.resolution.shortcoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
