package org.redress.oversight;

/** Which appeals are open to the eye of a manager: those whose clocks run. */
public final class OpenAppeals {

    /** The predicate over `v_registry_appeal`. */
    public static final String PREDICATE = "clock_state = 'RUNNING' and due_on is not null";

    private OpenAppeals() {}
}
