package org.redress.deadline.model;

import java.util.Random;

/** One thing that may happen to an appeal; the number says how many hours, days, or which. */
record Op(Deed deed, int number) {

    enum Deed {
        PASS,
        ASK,
        REPLY,
        EXTEND,
        RECLASSIFY,
        ANSWER,
        UNDELIVERED,
        REOPEN,
        RESTART,
        SWEEP,
        CALENDAR
    }

    static Op any(Random random) {
        Deed deed = random.nextInt(3) == 0 ? Deed.PASS : Deed.values()[random.nextInt(Deed.values().length)];
        return new Op(
                deed,
                switch (deed) {
                    case PASS, RESTART, SWEEP -> 1 + random.nextInt(240);
                    case EXTEND -> 1 + random.nextInt(15);
                    case CALENDAR -> random.nextInt(60);
                    default -> 0;
                });
    }

    @Override
    public String toString() {
        return number == 0 ? deed.name() : deed + "(" + number + ")";
    }
}
