/** One letter of many people: each who signed it gets an appeal of their own, all in one group. */
@NamedInterface("collective")
@NullMarked
package org.redress.intake.collective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
