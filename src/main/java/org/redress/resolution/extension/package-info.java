/** More time: asked for with a reason, approved by another person, told to the applicant. */
@NullMarked
package org.redress.resolution.extension;

import org.jspecify.annotations.NullMarked;
