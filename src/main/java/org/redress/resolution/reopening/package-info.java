/** An ended appeal is to be taken up again: asked by the applicant and decided by staff, or decided by staff at once. */
@NullMarked
package org.redress.resolution.reopening;

import org.jspecify.annotations.NullMarked;
