package org.redress.correspondence.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Decides what leaves of the notices that wait for one person: each alone, all in one mail, or nothing yet. */
public final class Gathering {

    /** How long the first one waits for others: what comes in one moment is written by several threads. */
    public static final Duration SETTLING = Duration.ofSeconds(2);

    private final DigestSettings settings;

    /** A decision by these settings. */
    public Gathering(DigestSettings settings) {
        this.settings = settings;
    }

    /** What leaves now; empty when it is to wait, and the rest is decided on the next time. */
    public record Decision(List<Gathered> leaving, boolean together) {

        private static final Decision WAIT = new Decision(List.of(), false);
    }

    /** Whether it is worth looking at so many notices, of which the first was written then. */
    public boolean mayLeave(long size, Instant first, Instant now) {
        boolean gathers = size > settings.digestFrom() && isWithin(settings.window(), first, now);
        return !gathers && !isWithin(SETTLING, first, now);
    }

    /** What leaves of the notices that wait, oldest first, when so many others were written in the window before them. */
    public Decision decide(List<Gathered> waiting, long before, Instant now) {
        Instant first = waiting.get(0).createdAt();
        Instant end = first.plus(settings.window());
        List<Gathered> crowd =
                waiting.stream().filter(one -> one.createdAt().isBefore(end)).toList();
        boolean many = crowd.size() + before > settings.digestFrom();
        if (isWithin(SETTLING, first, now) || (many && isWithin(settings.window(), first, now))) {
            return Decision.WAIT;
        }
        boolean reminders = crowd.stream().allMatch(Gathered::isReminder);
        return new Decision(crowd, crowd.size() > 1 && (many || reminders));
    }

    /** What seems to be of the future was written before the clock was moved back, and waits no longer. */
    private static boolean isWithin(Duration time, Instant first, Instant now) {
        return !first.isAfter(now) && now.isBefore(first.plus(time));
    }
}
