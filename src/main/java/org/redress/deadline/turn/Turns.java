package org.redress.deadline.turn;

import org.springframework.stereotype.Component;

/** All turns that a clock may take. */
@Component
public record Turns(
        Opening opening, Extension extension, Repetition repetition, Suspension suspension, Reopening reopening) {}
