/** An organisation comes in from plain files: read, checked as a whole, written as a whole. */
@NamedInterface("loading")
@NullMarked
package org.redress.organisation.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
