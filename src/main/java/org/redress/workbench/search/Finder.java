package org.redress.workbench.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.person.finding.AppealWords;
import org.redress.person.finding.Sought;
import org.redress.workbench.list.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds appeals by number, name, phone, mail, address, account or subject, among those that a person may read. */
@Component
public class Finder {

    /** How many are shown at most. */
    static final int MOST = 50;

    private final JdbcClient jdbc;
    private final AppealWords words;

    Finder(JdbcClient jdbc, AppealWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** One appeal found. */
    public record Hit(
            String number,
            String kind,
            String state,
            String subject,
            String applicant,
            @Nullable String territory,
            @Nullable String assignee,
            @Nullable LocalDate due,
            boolean open,
            @Nullable Instant dangerDue) {}

    /** The newest appeals that fit the words, danger before all. */
    public List<Hit> find(String typed, Whose whose) {
        Sought sought = words.sought(typed, "a.number");
        Map<String, Object> with = new HashMap<>(sought.parameters());
        String mine = "";
        if (!whose.everywhere()) {
            mine = " and a.unit in (:units)";
            with.put("units", whose.units());
        }
        return jdbc.sql(
                        "select a.number, a.kind, a.state, a.subject, a.applicant_name, a.territory, a.assignee, a.due_on,"
                                + " a.clock_state, a.danger_due_at from v_registry_appeal a where "
                                + sought.predicate() + mine
                                + " order by case when a.danger then 0 else 1 end, a.number desc fetch first " + MOST
                                + " rows only")
                .params(with)
                .query((rs, n) -> new Hit(
                        rs.getString("number"),
                        rs.getString("kind"),
                        rs.getString("state"),
                        rs.getString("subject"),
                        rs.getString("applicant_name"),
                        rs.getString("territory"),
                        rs.getString("assignee"),
                        rs.getObject("due_on", LocalDate.class),
                        "RUNNING".equals(rs.getString("clock_state")),
                        danger(rs.getObject("danger_due_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant danger(@Nullable OffsetDateTime due) {
        return due == null ? null : due.toInstant();
    }
}
