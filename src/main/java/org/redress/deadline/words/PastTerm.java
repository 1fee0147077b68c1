package org.redress.deadline.words;

import java.time.Instant;
import org.redress.deadline.ClockView;

/**
 * A term that a clock was in before, as it was explained then.
 *
 * @param until when the next term took its place
 * @param why what made the next term, such as EXTENDED
 * @param by whose act it was, by login
 */
public record PastTerm(ClockView then, Instant until, String why, String by) {}
