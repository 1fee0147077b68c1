package org.redress.keeping.content;

import java.util.List;

/**
 * What a table held when the backup was taken.
 *
 * @param sha256 of the table's file
 * @param sum of the rows' own hashes, the same in whatever order a database tells them
 */
public record TableSeal(String name, List<Column> columns, long rows, String sha256, String sum) {

    /** Where the table lies in the backup file. */
    public String entry() {
        return "tables/" + name + ".txt";
    }
}
