package org.redress.training.journey;

import java.time.Instant;

/** One journey of the training clock, or the way back to the beginning. */
public record Journey(long id, What what, Instant from, Instant to, String by, State state) {

    /** Where it went. */
    public enum What {
        FORWARD,
        BACK
    }

    /** How it ended, if it has. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** Whether it is under way. */
    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** How far it has come at a time, in hundredths. */
    public int hundredths(Instant now) {
        long whole = Math.max(1, to.toEpochMilli() - from.toEpochMilli());
        long done = now.toEpochMilli() - from.toEpochMilli();
        return (int) Math.max(0, Math.min(100, 100 * done / whole));
    }
}
