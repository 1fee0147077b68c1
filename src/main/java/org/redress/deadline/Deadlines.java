package org.redress.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The clocks of appeals: opened, moved, ended in the caller's transaction. */
@Component
public class Deadlines {

    /** Opens every clock that kind, door and conditions ask for (tables 2, 2a), and starts its timers. */
    public List<ClockView> open(ClockOrder order) {
        throw new IllegalStateException("to come");
    }

    /** The same clocks, explained, registering nothing. */
    public List<ClockView> preview(ClockOrder order) {
        throw new IllegalStateException("to come");
    }

    /** The registration date that rule 11 gives to what was received at an instant through a door without staff. */
    public LocalDate registrationDate(Instant received) {
        throw new IllegalStateException("to come");
    }

    /** Opens an INTERNAL clock of a rule (R3) and tells its key. */
    public ClockView openInternal(String number, int round, String rule, Instant from) {
        throw new IllegalStateException("to come");
    }

    /** Ends one clock by its key; without effect when it has ended. */
    public void end(String clockKey) {
        throw new IllegalStateException("to come");
    }

    /** Ends every clock of a round: the answer has committed. */
    public void endAll(String number, int round) {
        throw new IllegalStateException("to come");
    }

    /** A decision such as OUT_OF_COMPETENCE replaces LEGAL from the same start and closes SERVICE (rule 9). */
    public ClockView replace(String number, int round, String condition) {
        throw new IllegalStateException("to come");
    }

    /** The clock that may be extended, as it would stand after it; refuses what the rule does not allow. */
    public ClockView extended(String number, int round, int days) {
        throw new IllegalStateException("to come");
    }

    /** Extends the clock whose rule allows it, added to the date before it rolled (rule 3). */
    public ClockView extend(String number, int round, int days, String approver) {
        throw new IllegalStateException("to come");
    }

    /** Lets the clocks of a round run again: the answer could never be delivered. */
    public void reopen(String number, int round) {
        throw new IllegalStateException("to come");
    }

    /** Ten calendar days, rolled, for a reply of the applicant asked at an instant (rule 10): the first instant when it is too late. */
    public Instant replyDue(Instant asked) {
        throw new IllegalStateException("to come");
    }

    /** Every clock of an appeal, in the order in which they began. */
    public List<ClockView> clocks(String number) {
        throw new IllegalStateException("to come");
    }
}
