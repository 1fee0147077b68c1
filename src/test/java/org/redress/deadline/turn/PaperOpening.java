package org.redress.deadline.turn;

/** Draws clocks without an application; it can open none. */
public final class PaperOpening {

    private PaperOpening() {}

    /** What draws planned clocks and writes nothing. */
    public static Opening drawing() {
        return new Opening(null, null, null, null, null);
    }
}
