package org.redress.workbench.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Substitutes;
import org.redress.web.Dates;
import org.redress.workbench.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In whose hands an appeal was when a clock of it went late: who held a task at the missed moment; `@hands` in pages. */
@Component("hands")
public class LateHands {

    private static final String QUERY = """
            select s.number, c.clock, c.rule, s.clock_key, s.due_at, h.login
            from v_deadline_stage s join v_deadline_clock c on c.clock_key = s.clock_key
            left join v_registry_holding h on h.number = s.number
              and h.from_at < s.due_at and (h.to_at is null or h.to_at >= s.due_at)
            where s.stage = 'MISSED' and s.number in (:numbers)
            order by s.due_at, s.clock_key, h.from_at""";

    private record Row(
            String number,
            String clock,
            String rule,
            Instant at,
            @Nullable String login) {}

    private final JdbcClient jdbc;
    private final Substitutes substitutes;
    private final Labels labels;
    private final Dates dates;

    LateHands(JdbcClient jdbc, Substitutes substitutes, Labels labels, Dates dates) {
        this.jdbc = jdbc;
        this.substitutes = substitutes;
        this.labels = labels;
        this.dates = dates;
    }

    /** Every clock of an appeal that went late, the first one first. */
    public List<LateHand> of(String number) {
        return hands(List.of(number));
    }

    /** The last clock of each appeal that went late, by number; the house's own clocks left out. */
    public Map<String, LateHand> last(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : hands(numbers).stream()
                        .filter(hand -> !hand.clock().equals("INTERNAL"))
                        .collect(Collectors.toMap(LateHand::number, hand -> hand, (earlier, later) -> later));
    }

    /** The names of those who had it, for a narrow column. */
    public String brief(LateHand hand) {
        return hand.people().stream().map(labels::personBrief).collect(Collectors.joining(", "));
    }

    /** The names of those who had it. */
    public String names(LateHand hand) {
        return hand.people().stream().map(labels::person).collect(Collectors.joining(", "));
    }

    /** Who stands in for a person now; nobody while they are there. */
    public @Nullable String standsInFor(String login) {
        String acting = substitutes.inPlaceOf(login);
        return acting.equals(login) ? null : acting;
    }

    private List<LateHand> hands(Collection<String> numbers) {
        Map<String, List<Row>> clocks = new LinkedHashMap<>();
        jdbc.sql(QUERY)
                .param("numbers", numbers)
                .query((rs, n) -> {
                    Row row = new Row(
                            rs.getString("number"),
                            rs.getString("clock"),
                            rs.getString("rule"),
                            Moment.of(rs, "due_at"),
                            rs.getString("login"));
                    clocks.computeIfAbsent(rs.getString("clock_key") + row.at(), key -> new ArrayList<>())
                            .add(row);
                    return row;
                })
                .list();
        return clocks.values().stream().map(this::hand).toList();
    }

    private LateHand hand(List<Row> rows) {
        Row first = rows.get(0);
        List<String> people = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.login()).stream())
                .distinct()
                .toList();
        String acting = people.size() == 1
                ? Optional.of(substitutes.inPlaceOf(
                                people.get(0), dates.day(first.at().minusMillis(1))))
                        .filter(one -> !people.contains(one))
                        .orElse(null)
                : null;
        return new LateHand(first.number(), first.clock(), first.rule(), first.at(), people, acting);
    }
}
