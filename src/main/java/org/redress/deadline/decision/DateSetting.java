package org.redress.deadline.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.term.Counting;
import org.redress.deadline.term.Particulars;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.term.Rulebooks;
import org.redress.deadline.turn.Moving;
import org.redress.deadline.turn.Turned;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Sets a clock to what people decided: a time agreed with the client, an authority's date, a shorter legal term. */
@Component
public class DateSetting {

    private static final int LONGEST_CLAUSE = 200;

    private final Clocks clocks;
    private final Rulebooks rulebooks;
    private final Moving moving;
    private final Clock clock;

    DateSetting(Clocks clocks, Rulebooks rulebooks, Moving moving, Clock clock) {
        this.clocks = clocks;
        this.rulebooks = rulebooks;
        this.moving = moving;
        this.clock = clock;
    }

    /** The time agreed with the client is what SERVICE lasts to (R5); a new one may be agreed as often as needed. */
    public Turned agree(String number, int round, LocalDateTime time, String by) {
        ClockRow row = open(number, round, "AGREED", "agreed", "deadline.agreed.none");
        if (!end(time, rulebooks.current().counting()).isAfter(clock.instant())) {
            throw Refused.invalid("agreed", "deadline.agreed.past");
        }
        return set(row, row.known().agreed(time), "AGREED", by);
    }

    /** The date that an authority stated is what AUTHORITY lasts to (R8). */
    public Turned stated(String number, int round, LocalDate date, String by) {
        ClockRow row = open(number, round, "STATED", "statedDate", "deadline.stated.none");
        return set(row, row.known().stated(date), "STATED", by);
    }

    /** LEGAL lasts fewer days than its rule gives, as a clause says that is named (R7). */
    public Turned shorten(String number, int round, int days, String clause, String by) {
        if (clause.isBlank() || clause.length() > LONGEST_CLAUSE) {
            throw Refused.invalid("legalClause", "deadline.shorter.clause", LONGEST_CLAUSE);
        }
        ClockRow row = open(number, round, "SHORTER", "legalDays", "deadline.shorter.none");
        return set(row, row.known().shorter(days, clause), "SHORTER", by);
    }

    private ClockRow open(String number, int round, String cause, String field, String refusal) {
        Rulebook book = rulebooks.current();
        return clocks.lock(number, round).stream()
                .filter(row -> row.isOpen() && book.rules().knows(row.rule(), cause))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(field, refusal));
    }

    private Turned set(ClockRow row, Particulars known, String why, String by) {
        Rulebook book = rulebooks.current();
        var rule = book.rule(row.rule(), book.cause(row.rule(), row.cause(), known), known);
        return moving.move(row, row.next(rule, 0, known), why, by);
    }

    private static Instant end(LocalDateTime time, Counting counting) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? counting.endOf(time.toLocalDate())
                : time.atZone(counting.choices().zone()).toInstant();
    }
}
