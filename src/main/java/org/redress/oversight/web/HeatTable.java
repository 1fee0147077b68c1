package org.redress.oversight.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.oversight.OverdueReport.Row;

/** The cells of the report as a table territory × function, with sums; what has no place yet gets a row or column of its own. */
public record HeatTable(List<@Nullable String> functions, List<Line> lines, Row all) {

    /** One territory (null: not known yet), its cells in the order of the functions, and their sum. */
    public record Line(@Nullable String territory, List<Row> cells, Row sum) {}

    /** Lays the report's rows out over territories and functions; what is not known yet is left out where nothing stands. */
    static HeatTable of(List<Row> rows, List<@Nullable String> territories, List<@Nullable String> functions) {
        List<@Nullable String> across = functions.stream()
                .filter(function ->
                        function != null || rows.stream().anyMatch(row -> row.function() == null && !row.calm()))
                .toList();
        List<@Nullable String> down = territories.stream()
                .filter(territory ->
                        territory != null || rows.stream().anyMatch(row -> row.territory() == null && !row.calm()))
                .toList();
        List<Line> lines = new ArrayList<>();
        Row all = new Row(null, null, 0, 0, 0);
        for (@Nullable String territory : down) {
            List<Row> cells = new ArrayList<>();
            Row sum = new Row(territory, null, 0, 0, 0);
            for (@Nullable String function : across) {
                Row cell = cell(rows, territory, function);
                cells.add(cell);
                sum = sum.plus(cell);
            }
            lines.add(new Line(territory, cells, sum));
            all = all.plus(sum);
        }
        return new HeatTable(across, lines, all);
    }

    private static Row cell(List<Row> rows, @Nullable String territory, @Nullable String function) {
        return rows.stream()
                .filter(row -> java.util.Objects.equals(row.territory(), territory)
                        && java.util.Objects.equals(row.function(), function))
                .findFirst()
                .orElse(new Row(territory, function, 0, 0, 0));
    }

    /** The class of a cell: four steps of red, zero calm. */
    public static String heat(long overdue) {
        return overdue == 0 ? "z" : overdue <= 2 ? "h1x" : overdue <= 7 ? "h2x" : "h3x";
    }
}
