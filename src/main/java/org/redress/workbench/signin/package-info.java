/** The way in. */
@NullMarked
package org.redress.workbench.signin;

import org.jspecify.annotations.NullMarked;
