/** Answers: handed in, approved or sent back, sent, delivered. */
@NullMarked
package org.redress.resolution.answer;

import org.jspecify.annotations.NullMarked;
