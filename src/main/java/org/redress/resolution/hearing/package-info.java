/** What each side of a complaint says and shows, and how who is complained of is heard by a date. */
@NullMarked
@NamedInterface("hearing")
package org.redress.resolution.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
