/** The tasks of what is not ours and of what is no appeal. */
@NullMarked
package org.redress.resolution.tasks.transfer;

import org.jspecify.annotations.NullMarked;
