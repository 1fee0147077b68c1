package org.redress.deadline.recalculation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates that applicants are shown while their appeals are open: the earliest promise that runs (rulebook 1.8). */
@Repository
class ShownDates {

    private static final int SET = 500;

    private final JdbcClient jdbc;

    ShownDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, LocalDate> of(List<String> numbers) {
        Map<String, LocalDate> shown = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += SET) {
            jdbc.sql("select c.number, min(t.due_on) from clock c"
                            + " join clock_term t on t.clock_id = c.id and t.term_no = c.term_no"
                            + " where c.number in (:numbers) and c.clock <> 'INTERNAL'"
                            + " and c.state in ('RUNNING', 'PAUSED') group by c.number")
                    .param("numbers", numbers.subList(from, Math.min(from + SET, numbers.size())))
                    .query(row -> {
                        shown.put(row.getString(1), row.getObject(2, LocalDate.class));
                    });
        }
        return shown;
    }
}
