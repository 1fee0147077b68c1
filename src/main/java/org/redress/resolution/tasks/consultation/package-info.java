/** The tasks of consultations. */
@NullMarked
package org.redress.resolution.tasks.consultation;

import org.jspecify.annotations.NullMarked;
