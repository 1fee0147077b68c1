/** An applicant wants no answer any more: asked on their page or noted by staff, and confirmed before anything ends. */
@NullMarked
package org.redress.resolution.withdrawal;

import org.jspecify.annotations.NullMarked;
