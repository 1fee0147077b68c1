package org.redress.oversight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.redress.oversight.Weeks;

/** The weeks as bars of a drawing 640 by 220: a grey one for what was answered, a red one for what was late. */
public record Bars(List<Bar> bars, boolean empty) {

    static final int WEEKS = 8;
    private static final int WIDTH = 640;
    private static final int GROUND = 180;
    private static final int TALLEST = 140;
    private static final int BREADTH = 26;

    /** One week: where its bars stand and how tall they are. */
    public record Bar(
            LocalDate monday,
            int x,
            int middle,
            long answered,
            int y,
            int height,
            long late,
            int lateY,
            int lateHeight) {}

    static Bars of(List<Weeks.Week> weeks) {
        long most = weeks.stream().mapToLong(Weeks.Week::answered).max().orElse(0);
        int step = WIDTH / Math.max(1, weeks.size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Weeks.Week week = weeks.get(i);
            int height = height(week.answered(), most);
            int late = height(week.late(), most);
            int x = i * step + step / 2 - BREADTH;
            bars.add(new Bar(
                    week.monday(),
                    x,
                    x + BREADTH,
                    week.answered(),
                    GROUND - height,
                    height,
                    week.late(),
                    GROUND - late,
                    late));
        }
        return new Bars(bars, most == 0);
    }

    private static int height(long count, long most) {
        return most == 0 ? 0 : (int) Math.round((double) count * TALLEST / most);
    }
}
