/** Suggestions and feedback: thanked for, read by whom they concern, good words shown to the person praised. */
@NullMarked
package org.redress.resolution.feedback;

import org.jspecify.annotations.NullMarked;
