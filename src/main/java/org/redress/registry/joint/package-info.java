/** Appeals that one investigation serves: who belongs to a group since when, who left, and where the group stands. */
@NamedInterface("joint")
@NullMarked
package org.redress.registry.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
