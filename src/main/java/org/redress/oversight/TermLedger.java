package org.redress.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of promises: one row per clock and appeal, the latest due first. */
@Component
public class TermLedger {

    private static final String FROM = " from v_deadline_ledger l join v_registry_appeal a on a.number = l.number"
            + " left join v_escalation_breach b on b.clock_key = l.clock_key where ";

    private final JdbcClient jdbc;

    TermLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a page begins: after the row with this due day and id. */
    public record After(LocalDate dueOn, long id) {}

    /** How many promises were kept and broken, how many breaches are excused, and what the others cost together. */
    public record Totals(
            long met,
            long missed,
            long running,
            long excused,
            long amount,
            @Nullable String currency) {}

    /** So many rows at most. */
    public List<LedgerRow> rows(LedgerFilter filter, Seen seen, @Nullable After after, int most) {
        String later = after == null ? "" : " and (l.due_on < :dueOn or (l.due_on = :dueOn and l.clock_id < :id))";
        var query = jdbc.sql("select " + LedgerRow.COLUMNS + FROM + filter.where() + seen.and() + later
                        + " order by l.due_on desc, l.clock_id desc fetch first " + most + " rows only")
                .params(filter.parameters())
                .params(seen.parameters());
        if (after != null) {
            query = query.param("dueOn", after.dueOn()).param("id", after.id());
        }
        return query.query((row, n) -> LedgerRow.read(row)).list();
    }

    /** One row that a person oversees. */
    public Optional<LedgerRow> row(long id, Seen seen) {
        return jdbc.sql("select " + LedgerRow.COLUMNS + FROM + "l.clock_id = :id" + seen.and())
                .params(seen.parameters())
                .param("id", id)
                .query((row, n) -> LedgerRow.read(row))
                .optional();
    }

    /** The sums over all rows of the filter, whatever their outcome. */
    public Totals totals(LedgerFilter filter, Seen seen) {
        LedgerFilter all = filter.of(null);
        return jdbc.sql("select count(case when l.outcome = 'MET' then 1 end) as met,"
                        + " count(case when l.outcome = 'MISSED' then 1 end) as missed,"
                        + " count(case when l.outcome = 'RUNNING' then 1 end) as running,"
                        + " count(b.excuse) as excused,"
                        + " coalesce(sum(case when b.excuse is null then b.amount end), 0) as amount,"
                        + " max(b.currency) as currency" + FROM + all.where() + seen.and())
                .params(all.parameters())
                .params(seen.parameters())
                .query((row, n) -> new Totals(
                        row.getLong("met"),
                        row.getLong("missed"),
                        row.getLong("running"),
                        row.getLong("excused"),
                        row.getLong("amount"),
                        row.getString("currency")))
                .single();
    }
}
