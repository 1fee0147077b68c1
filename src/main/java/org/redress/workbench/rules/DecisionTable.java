package org.redress.workbench.rules;

import java.util.List;

/** A decision table as a person reads it: its question, its columns, and each row with what stands behind it. */
public record DecisionTable(String title, List<String> columns, List<Row> rows) {

    /** A row: its cells in words, and its clause. */
    public record Row(List<String> cells, String clause) {}
}
