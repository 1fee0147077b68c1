/** The directory of other bodies. */
@NullMarked
package org.redress.workbench.directory;

import org.jspecify.annotations.NullMarked;
