/** Search. */
@NullMarked
package org.redress.workbench.search;

import org.jspecify.annotations.NullMarked;
