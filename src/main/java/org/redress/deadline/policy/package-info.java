/** What the decision tables and the administrator say: rules, stages, and the choices that the sources leave open. */
@NamedInterface("policy")
@NullMarked
package org.redress.deadline.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
