/** The words by which an appeal is found: of its names, contacts, subject and number, each kept folded in an index. */
@NullMarked
@NamedInterface("finding")
package org.redress.person.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
