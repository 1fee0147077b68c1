package org.redress.escalation;

import java.util.List;

/** The work that a clock watches: the unit that has it, and the people in whose hands it is; none when it is free. */
record Work(String unit, List<String> people) {}
