package org.redress.workbench.appeal;

import org.jspecify.annotations.Nullable;
import org.redress.resolution.Recognition;
import org.redress.workbench.Me;
import org.springframework.stereotype.Component;

/** What was no appeal and waits to be taken by those it was handed to, as the case page shows it. */
@Component("handedOver")
public class HandedOver {

    private final Me me;
    private final Recognition recognition;

    HandedOver(Me me, Recognition recognition) {
        this.me = me;
        this.recognition = recognition;
    }

    /** What waits; nothing when nothing does. */
    public Recognition.@Nullable Handed of(String number) {
        return recognition.handed(number).orElse(null);
    }

    /** Whether the reader may take it back. */
    public boolean mayTakeBack(String number) {
        return recognition.mayTakeBack(number, me.actor());
    }
}
