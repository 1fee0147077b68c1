/** The words of letters: built in, in three languages, and what an administrator wrote in their place, version by version. */
@NamedInterface("template")
@NullMarked
package org.redress.correspondence.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
