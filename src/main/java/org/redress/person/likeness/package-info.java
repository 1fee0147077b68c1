/** Which appeals look like one another, and why: the same person, contacts, topic, words. It proposes and never decides. */
@NullMarked
@NamedInterface("likeness")
package org.redress.person.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
