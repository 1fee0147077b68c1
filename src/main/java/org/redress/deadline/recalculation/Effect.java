package org.redress.deadline.recalculation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a change would do.
 *
 * @param moves the dates that move, those that become overdue first
 * @param certain how many provisional dates stay and become certain
 * @param base the last change of the rules, and {@code last} the last clock, that this was counted from
 */
public record Effect(List<Move> moves, int certain, long base, long last) {

    private static final Pattern SEEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})\\.(\\d{1,9})\\.(\\d{1,9})");

    /** How many dates become overdue. */
    public int overdue() {
        return (int) moves.stream().filter(Move::becomesOverdue).count();
    }

    /** What whoever saw this hands back, to show that they mean what they saw. */
    public String seen() {
        return "%d.%d.%d.%d".formatted(base, last, movesUpTo(last), overdue());
    }

    /**
     * Whether this is what somebody saw: the rules are the same, and nothing comes on top but the dates of clocks that
     * began since. Clocks that ended meanwhile only make it less.
     */
    public boolean isAsSeen(String seen) {
        Matcher before = SEEN.matcher(seen);
        return before.matches()
                && Long.parseLong(before.group(1)) == base
                && movesUpTo(Long.parseLong(before.group(2))) <= Integer.parseInt(before.group(3))
                && overdue() <= Integer.parseInt(before.group(4));
    }

    private int movesUpTo(long clock) {
        return (int) moves.stream().filter(move -> move.clockId() <= clock).count();
    }
}
