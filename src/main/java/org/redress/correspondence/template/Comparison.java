package org.redress.correspondence.template;

import java.util.ArrayList;
import java.util.List;

/** Two texts line by line: what stayed, what went, what came. */
public final class Comparison {

    /** What became of a line. */
    public enum Fate {
        STAYED,
        GONE,
        CAME
    }

    /** One line and what became of it. */
    public record Line(Fate fate, String text) {}

    /** Beyond so many pairs of lines nobody reads what stayed. */
    private static final long MOST = 1_000_000;

    private Comparison() {}

    /** The lines of both texts in their order, by their longest common sequence. */
    public static List<Line> of(String was, String becomes) {
        List<String> old = was.lines().toList();
        List<String> young = becomes.lines().toList();
        if ((long) old.size() * young.size() > MOST) {
            return replaced(old, young);
        }
        int[][] common = common(old, young);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                lines.add(new Line(Fate.STAYED, old.get(i)));
                i++;
                j++;
            } else if (j == young.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Fate.GONE, old.get(i++)));
            } else {
                lines.add(new Line(Fate.CAME, young.get(j++)));
            }
        }
        return lines;
    }

    private static List<Line> replaced(List<String> old, List<String> young) {
        List<Line> lines = new ArrayList<>();
        old.forEach(line -> lines.add(new Line(Fate.GONE, line)));
        young.forEach(line -> lines.add(new Line(Fate.CAME, line)));
        return lines;
    }

    private static int[][] common(List<String> old, List<String> young) {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(young.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
