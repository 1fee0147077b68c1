/** Consultations, good words and the directory of other bodies, for programs. */
@NullMarked
package org.redress.api.contacts;

import org.jspecify.annotations.NullMarked;
