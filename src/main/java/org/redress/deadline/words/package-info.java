/** What is kept of a clock, told in whole sentences: to the applicant plainly, to staff with codes, clauses and names. */
@NamedInterface("words")
@NullMarked
package org.redress.deadline.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
