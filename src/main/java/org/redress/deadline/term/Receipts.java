package org.redress.deadline.term;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.calendar.count.DayCount;
import org.redress.calendar.count.TermLength;
import org.springframework.stereotype.Component;

/** The dates beside the clocks: the day of registration, and until when a reply of the applicant is awaited. */
@Component
public class Receipts {

    private final Rulebooks rulebooks;

    Receipts(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** The day on which something is registered that came without staff (rulebook 1.11). */
    public LocalDate registrationDate(Instant received) {
        return registrationDate(rulebooks.current().counting(), received);
    }

    /** The same under another counting. */
    public static LocalDate registrationDate(Counting counting, Instant received) {
        LocalDate day = counting.dayOf(received);
        return counting.choices().registersOnWorkingDays() ? counting.calendar().nextWorking(day) : day;
    }

    /** The first moment at which the reply to a question is too late (rulebook 1.10). */
    public Instant replyDue(Instant asked) {
        Counting counting = rulebooks.current().counting();
        return counting.endOf(replyDue(counting, counting.dayOf(asked)));
    }

    /** The first moment at which it is too late to wait for somebody as many calendar days as a policy says (rule 10). */
    public Instant waitDue(String policy, Instant from) {
        Counting counting = rulebooks.current().counting();
        return counting.endOf(waitDue(counting, policy, counting.dayOf(from)));
    }

    /** The last day on which the reply to a question asked on a day is awaited. */
    public static LocalDate replyDue(Counting counting, LocalDate asked) {
        return waitDue(counting, "clarificationDays", asked);
    }

    private static LocalDate waitDue(Counting counting, String policy, LocalDate from) {
        return DayCount.after(from)
                .lasting(TermLength.calendarDays(counting.choices().number(policy)))
                .rolled(counting.choices().roll())
                .over(counting.calendar())
                .due();
    }
}
