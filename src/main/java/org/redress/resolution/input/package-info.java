/** What other units are asked for, and the specialist's one working day (R3). */
@NullMarked
package org.redress.resolution.input;

import org.jspecify.annotations.NullMarked;
