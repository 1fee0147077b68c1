/** The case page and what can be done on it. */
@NullMarked
package org.redress.workbench.appeal;

import org.jspecify.annotations.NullMarked;
