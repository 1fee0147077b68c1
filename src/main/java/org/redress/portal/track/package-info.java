/** The applicant's own page behind the secret link, and the way back to a lost link. */
@NullMarked
package org.redress.portal.track;

import org.jspecify.annotations.NullMarked;
