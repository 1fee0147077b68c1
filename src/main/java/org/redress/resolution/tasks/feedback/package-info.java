/** The tasks of suggestions and feedback. */
@NullMarked
package org.redress.resolution.tasks.feedback;

import org.jspecify.annotations.NullMarked;
