/** How the engine is set up, fed with diagrams, run and watched; of no interest outside the seam. */
@NullMarked
package org.redress.process.engine;

import org.jspecify.annotations.NullMarked;
