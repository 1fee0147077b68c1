package org.redress.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.shared.Refused;

/** Everything that is wrong with a file, told at once. */
final class Findings {

    static final String FILE = "file";

    private static final int MOST = 40;

    private final List<Refused.Fault> faults = new ArrayList<>();

    /** Something is wrong in a line of the file. */
    void at(int line, String key, Object... facts) {
        List<Object> all =
                Stream.concat(Stream.of((Object) line), Stream.of(facts)).toList();
        faults.add(new Refused.Fault(FILE, key, all));
    }

    /** Something is wrong that belongs to no line. */
    void beside(String field, String key, Object... facts) {
        faults.add(new Refused.Fault(field, key, List.of(facts)));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Refuses the file when anything was found, with as many faults as a person can read. */
    void refuse() {
        if (faults.size() > MOST) {
            int more = faults.size() - MOST;
            List<Refused.Fault> told = new ArrayList<>(faults.subList(0, MOST));
            told.add(new Refused.Fault(FILE, "calendar.file.more", List.of(more)));
            throw Refused.of(told);
        }
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
    }
}
