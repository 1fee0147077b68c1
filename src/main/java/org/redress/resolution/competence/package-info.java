/** What is not ours (R9): forwarded to the body that it belongs to, or told only. */
@NullMarked
package org.redress.resolution.competence;

import org.jspecify.annotations.NullMarked;
