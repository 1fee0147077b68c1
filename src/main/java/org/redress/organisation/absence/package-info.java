/** Absences: entered by the person or their head, refused when a chain would end in nobody, taken back. */
@NamedInterface("absence")
@NullMarked
package org.redress.organisation.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
