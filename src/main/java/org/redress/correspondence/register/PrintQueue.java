package org.redress.correspondence.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that a person has to print and post, by unit and in the order in which they were written. */
@Component
public class PrintQueue {

    private final JdbcClient jdbc;

    PrintQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter and the unit whose appeal it is about; none yet when nobody has it. */
    public record Waiting(Letter letter, @Nullable String unit) {}

    /** The oldest that wait, of the appeals of some units or of all. */
    public List<Waiting> waiting(@Nullable Set<String> units, int most) {
        List<Object> params = new ArrayList<>();
        String where = "";
        if (units != null) {
            where = " and a.unit in (" + String.join(", ", Collections.nCopies(Math.max(1, units.size()), "?")) + ")";
            params.addAll(units.isEmpty() ? Set.of("") : units);
        }
        return jdbc.sql(
                        "select l.*, a.unit as unit_of from letter l left join v_registry_appeal a on a.number = l.number"
                                + " where l.state = 'TO_PRINT'" + where
                                + " order by coalesce(a.unit, ''), l.id fetch first " + most + " rows only")
                .params(params)
                .query((row, i) -> new Waiting(LetterRows.row(row, i), row.getString("unit_of")))
                .list();
    }
}
