/** Two persons are one, or one appeal is not theirs: decided by people with a reason, recorded, undone whole. */
@NullMarked
@NamedInterface("merge")
package org.redress.person.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
