/** Letters for programs: on paper, to print and post, and the words they are in. */
@NullMarked
package org.redress.api.letters;

import org.jspecify.annotations.NullMarked;
