/** Claims: what is demanded and shown for it, and the decision with its sum and its reason. */
@NullMarked
@NamedInterface("claim")
package org.redress.resolution.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
