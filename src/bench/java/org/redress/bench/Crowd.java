package org.redress.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.bench.Copies.Range;

/** Many open appeals, copied from one that went through the door: its rows, its clocks, and the clocks' timers. */
final class Crowd {

    private static final List<String> ENGINE =
            List.of("act_ru_execution", "act_ru_variable", "act_ru_event_subscr", "act_hi_procinst", "act_hi_actinst");

    private final Copies copies;
    private final String template;

    Crowd(Copies copies, String template) {
        this.copies = copies;
        this.template = template;
    }

    /** Appeals with one running clock each, which is missed at this moment; `every` n-th second apart when it is not 0. */
    void add(Range range, String clock, Instant missed, double secondsApart) throws SQLException {
        String number = "'B-' || n";
        String at = "timestamp '" + missed.toString().replace("T", " ").replace("Z", "") + "' + interval '1 second' * "
                + secondsApart + " * (n - " + range.from() + ")";
        appeals(range, number);
        tasks(range, number);
        String key = template + "/1/" + clock;
        timers(range, key, at); // before the clocks, or the watch would arm those that it finds without a timer
        copies.rows(
                "clock",
                "t.clock_key = '" + key + "'",
                range,
                Map.of("clock_key", number + " || '/1/" + clock + "'", "number", number, "state", "'RUNNING'"));
        String original = "(select id from clock where clock_key = '" + key + "')";
        String copied = "(select c.id from clock c where c.clock_key = " + number + " || '/1/" + clock + "')";
        copies.rows(
                "clock_term",
                "t.clock_id = " + original,
                range,
                Map.of("clock_id", copied, "missed_at", at));
        copies.rows("clock_stage", "t.clock_id = " + original, range, Map.of("clock_id", copied));
    }

    /** Open appeals with a task each and a date each, spread over a hundred and twenty days, one in six of them past. */
    void open(Range range, LocalDate today) throws SQLException {
        String number = "'B-' || n";
        appeals(range, number);
        String day = "date '" + today + "' - 20 + (n * 7919 % 120)::int";
        String of = "number between 'B-" + range.from() + "' and 'B-" + range.to() + "'";
        copies.run("update appeal a set due_on = " + day.replace("n *", "substr(a.number, 3)::bigint *")
                + ", legal_due_on = null, clock_state = 'RUNNING', sort_on = "
                + day.replace("n *", "substr(a.number, 3)::bigint *") + " where a." + of);
        tasks(range, number);
        copies.run("update work_item w set task = 'draftAnswer', role = 'FUNCTIONAL_SPECIALIST', unit = a.unit,"
                + " assignee = case when substr(a.number, 3)::bigint % 3 = 0 then null else a.assignee end,"
                + " due_on = a.due_on, sort_on = a.sort_on from appeal a where a.number = w.number and a." + of);
        copies.run("update appeal set assignee = null where substr(number, 3)::bigint % 3 = 0 and " + of);
        copies.run("vacuum analyze appeal", "vacuum analyze work_item");
    }

    private void tasks(Range range, String number) throws SQLException {
        copies.rows(
                "work_item",
                "t.number = '" + template + "'",
                range,
                Map.of("number", number, "task_id", "t.task_id || '-' || n"));
    }

    private void appeals(Range range, String number) throws SQLException {
        List<List<Object>> people = copies.ask("select u.code, u.func, u.territory, p.login from v_organisation_unit u"
                + " join v_organisation_person p on p.unit = u.code where u.func is not null order by p.login");
        copies.rows(
                "appeal",
                "t.number = '" + template + "'",
                range,
                Map.of(
                        "number", number,
                        "token", "lpad(n::text, 22, 'b')",
                        "state", "'IN_PROGRESS'",
                        "unit", one(people, 0),
                        "func", one(people, 1),
                        "territory", one(people, 2),
                        "assignee", one(people, 3)));
    }

    /** The timers of the clock with everything around them; past ten thousand the variables and the history are left out. */
    private void timers(Range range, String key, String at) throws SQLException {
        String instance = "(select id_ from act_ru_execution where business_key_ = '" + key + "' and parent_id_ is null)";
        for (String table : ENGINE) {
            if (range.size() <= 10_000 || table.equals("act_ru_execution")) {
                copies.engine(table, "t.proc_inst_id_ = " + instance, template, range, Map.of());
            }
        }
        copies.engine(
                "act_ru_job", "t.process_instance_id_ = " + instance, template, range, Map.of("duedate_", at));
    }

    private static String one(List<List<Object>> people, int column) {
        return people.stream()
                .map(row -> row.get(column) == null ? "null" : "'" + row.get(column) + "'")
                .collect(Collectors.joining(", ", "(array[", "])[1 + n % " + people.size() + "]"));
    }
}
