/** Questions back to the applicant (rule 10). */
@NullMarked
package org.redress.resolution.clarification;

import org.jspecify.annotations.NullMarked;
