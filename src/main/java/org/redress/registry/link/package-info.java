/** How appeals hang together: what repeats, doubles, or belongs to another; undone but never forgotten. */
@NullMarked
@NamedInterface("link")
package org.redress.registry.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
