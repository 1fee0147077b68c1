package org.redress.deadline.recalculation;

import java.util.List;

/** The clocks of these appeals are about to be locked and moved: whoever else locks rows of theirs does it now, before. */
public record RecountBegins(List<String> numbers) {}
