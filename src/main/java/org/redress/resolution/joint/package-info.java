/** The common answer of a group: written once, approved by another person, and given to each member by itself. */
@NamedInterface("joint")
@NullMarked
package org.redress.resolution.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
