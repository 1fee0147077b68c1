/** Danger to life or health (R25): reported by anybody, decided on by a dispatcher within minutes. */
@NullMarked
package org.redress.resolution.danger;

import org.jspecify.annotations.NullMarked;
