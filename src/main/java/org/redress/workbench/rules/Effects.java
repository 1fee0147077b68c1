package org.redress.workbench.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.deadline.recalculation.Effect;
import org.redress.deadline.recalculation.Move;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who has the appeals whose dates would move. */
@Component
class Effects {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EffectView view(Effect effect) {
        List<Move> first = effect.moves().stream().limit(MOST).toList();
        Map<String, String> who =
                who(first.stream().map(Move::number).distinct().toList());
        List<MoveRow> rows = first.stream()
                .map(move -> new MoveRow(move, who.get(move.number())))
                .toList();
        return new EffectView(effect, rows, effect.moves().size() - rows.size());
    }

    private Map<String, String> who(List<String> numbers) {
        Map<String, String> who = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql("select number, assignee from v_registry_appeal where number in (:numbers)")
                    .param("numbers", numbers)
                    .query(row -> {
                        who.put(row.getString(1), row.getString(2));
                    });
        }
        return who;
    }
}
