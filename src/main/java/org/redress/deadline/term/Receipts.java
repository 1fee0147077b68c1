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
        Counting counting = rulebooks.current().counting();
        LocalDate day = counting.dayOf(received);
        return counting.choices().registersOnWorkingDays() ? counting.calendar().nextWorking(day) : day;
    }

    /** The first moment at which the reply to a question is too late (rulebook 1.10). */
    public Instant replyDue(Instant asked) {
        Counting counting = rulebooks.current().counting();
        DayCount count = DayCount.after(counting.dayOf(asked))
                .lasting(TermLength.calendarDays(counting.choices().number("clarificationDays")))
                .rolled(counting.choices().roll())
                .over(counting.calendar());
        return counting.endOf(count.due());
    }
}
