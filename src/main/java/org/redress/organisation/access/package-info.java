/** Who comes in: passwords, tokens, the two doors for people and for programs, and what each door opens. */
@NamedInterface("access")
@NullMarked
package org.redress.organisation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
