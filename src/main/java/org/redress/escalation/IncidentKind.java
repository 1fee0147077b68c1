package org.redress.escalation;

import java.util.Arrays;
import java.util.List;

/** What can be out of order. */
public enum IncidentKind {
    /** No timer reached a stage in time, and the watchdog did. */
    STAGE_LATE,
    /** A running clock had no timer that would still go off. */
    TIMER_MISSING,
    /** A clock had several timers or several instances. */
    TIMER_TWICE,
    /** The timer of a clock stood at another moment than its rows say. */
    TIMER_WRONG,
    /** A clock ran without an instance that keeps its timers. */
    CLOCK_WITHOUT_PROCESS,
    /** An instance kept timers of a clock that has ended. */
    PROCESS_WITHOUT_CLOCK,
    /** A job threw an exception. */
    JOB_FAILED,
    /** Nobody has an open appeal, neither a person nor a unit with people. */
    NO_OWNER,
    /** Nobody has anything to do on an open appeal, and nothing is waited for. */
    NO_NEXT_STEP,
    /** No term runs on an open appeal. */
    NO_CLOCK;

    /** Those that tell of an appeal adrift. */
    public static final List<IncidentKind> ADRIFT = List.of(NO_OWNER, NO_NEXT_STEP, NO_CLOCK);

    /** Whether it lasts until its cause is gone; the others were mended when they were found. */
    public boolean isAlarm() {
        return this == JOB_FAILED || ADRIFT.contains(this);
    }

    /** The names of the kinds that last. */
    static List<String> alarms() {
        return Arrays.stream(values())
                .filter(IncidentKind::isAlarm)
                .map(Enum::name)
                .toList();
    }
}
