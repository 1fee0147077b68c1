/** Two appeals that are one case, or repeat what was answered: proposed by the house, decided by a person, undone within minutes. */
@NullMarked
@NamedInterface("twin")
package org.redress.resolution.twin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
