package org.redress.deadline.trial;

import org.redress.deadline.term.Rulebooks;
import org.redress.deadline.turn.PaperOpening;

/** Tries cases without an application. */
public final class PaperTrials {

    private PaperTrials() {}

    /** Trials by these rules. */
    public static Trials by(Rulebooks rulebooks) {
        return new Trials(rulebooks, PaperOpening.drawing());
    }
}
