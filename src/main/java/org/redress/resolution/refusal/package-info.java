/** What is returned or not considered, decided by a person with a reason (R10–R14, R21, R22). */
@NullMarked
package org.redress.resolution.refusal;

import org.jspecify.annotations.NullMarked;
