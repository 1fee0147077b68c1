/** The first page of a production installation, open until somebody can administer it. */
@NullMarked
package org.redress.workbench.setup;

import org.jspecify.annotations.NullMarked;
