package org.redress.keeping.content;

import java.time.Instant;
import java.util.List;

/**
 * What a backup file says of itself.
 *
 * @param format the version of the file's form
 * @param takenAt when, by the installation's own clock
 * @param database where it was taken from
 * @param migrations the versions of the tables, in the order in which they were made
 */
public record Manifest(int format, Instant takenAt, String database, List<String> migrations, List<TableSeal> tables) {

    static final int FORMAT = 1;

    /** How many rows there are in all. */
    public long rows() {
        return tables.stream().mapToLong(TableSeal::rows).sum();
    }

    /** How many rows a table has; none when there is no such table. */
    public long rowsOf(String table) {
        return tables.stream()
                .filter(seal -> seal.name().equals(table))
                .mapToLong(TableSeal::rows)
                .sum();
    }

    /** Refuses a file whose form only a newer release can read. */
    Manifest readable() {
        if (format > FORMAT) {
            throw new KeepingRefused("This backup was made by a newer Redress: its file has form " + format
                    + ", and this program reads up to " + FORMAT + ". Restore it with the newer program.");
        }
        return this;
    }
}
