/** The application as a whole: one class that starts it; everything else lies in a module. */
@NullMarked
package org.redress;

import org.jspecify.annotations.NullMarked;
