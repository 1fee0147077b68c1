package org.redress.api.appeals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Moments;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.oversight.Horizons;
import org.redress.oversight.OpenAppeals;
import org.redress.oversight.Urgency;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists appeals by plain SQL, a page at a time. */
@Component
class AppealList {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final Horizons horizons;
    private final Rights rights;
    private final Organisation organisation;
    private final Moments moments;

    AppealList(JdbcClient jdbc, Horizons horizons, Rights rights, Organisation organisation, Moments moments) {
        this.jdbc = jdbc;
        this.horizons = horizons;
        this.rights = rights;
        this.organisation = organisation;
        this.moments = moments;
    }

    AppealsPage page(AppealFilter filter, Actor actor) {
        if (!rights.maySomewhere(actor, Action.READ_APPEAL)) {
            throw Refused.forbidden("right.missing." + Action.READ_APPEAL);
        }
        check(filter);
        List<String> where = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> with = new HashMap<>();
        if (!rights.mayEverywhere(actor, Action.READ_APPEAL)) {
            where.add("unit in (:units)");
            with.put("units", rights.units(actor, Action.READ_APPEAL));
        }
        equal("state", filter.state() == null ? null : filter.state().name(), where, with);
        equal("territory", filter.territory(), where, with);
        equal("func", filter.function(), where, with);
        if (filter.overdue() != null) {
            String late = "(" + OpenAppeals.PREDICATE + " and " + Urgency.OVERDUE.predicate() + ")";
            where.add("case when " + late + " then 1 else 0 end = " + (filter.overdue() ? 1 : 0));
            with.putAll(horizons.now().parameters());
        }
        if (filter.after() != null) {
            where.add("number > :after");
            with.put("after", filter.after());
        }
        List<AppealRow> rows = jdbc.sql("select " + AppealRow.COLUMNS + " from v_registry_appeal where "
                        + String.join(" and ", where) + " order by number fetch first " + (PAGE + 1) + " rows only")
                .params(with)
                .query((rs, n) -> AppealRow.of(rs, moments))
                .list();
        return rows.size() <= PAGE
                ? new AppealsPage(rows, null)
                : new AppealsPage(
                        List.copyOf(rows.subList(0, PAGE)), rows.get(PAGE - 1).number());
    }

    private void check(AppealFilter filter) {
        if (filter.territory() != null
                && organisation.territories().stream().noneMatch(t -> t.code().equals(filter.territory()))) {
            throw Refused.invalid("territory", "api.unknownTerritory");
        }
        if (filter.function() != null
                && organisation.functions().stream().noneMatch(f -> f.code().equals(filter.function()))) {
            throw Refused.invalid("function", "api.unknownFunction");
        }
    }

    private static void equal(String column, @Nullable String value, List<String> where, Map<String, Object> with) {
        if (value != null) {
            where.add(column + " = :" + column);
            with.put(column, value);
        }
    }
}
