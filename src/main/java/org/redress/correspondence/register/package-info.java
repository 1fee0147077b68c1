/** The register of letters: one row per letter, changed only along its states. */
@NullMarked
package org.redress.correspondence.register;

import org.jspecify.annotations.NullMarked;
