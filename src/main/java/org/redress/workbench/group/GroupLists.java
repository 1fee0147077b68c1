package org.redress.workbench.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.redress.workbench.story.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads groups and their members by plain SQL over the registry's views. */
@Component
class GroupLists {

    private static final int MOST = 200;

    private static final String GROUPS = "select g.code, g.origin, g.title, g.state, g.unit,"
            + " (select count(*) from v_registry_joint_member m where m.code = g.code and m.present) as members,"
            + " (select min(a.due_on) from v_registry_joint_member m join v_registry_appeal a on a.number = m.number"
            + " where m.code = g.code and m.present and a.clock_state = 'RUNNING') as due_on from v_registry_joint g ";

    private static final String MEMBERS =
            "select m.number, a.subject, a.applicant_name, a.state, a.due_on, a.answered_at,"
                    + " m.own_part, m.left_at, m.left_by, m.left_why, case when exists (select 1 from v_deadline_clock c"
                    + " where c.number = m.number and c.state = 'BREACHED') then 1 else 0 end as late"
                    + " from v_registry_joint_member m join v_registry_appeal a on a.number = m.number"
                    + " where m.code = :code and m.present = :present order by ";

    private final JdbcClient jdbc;

    GroupLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that still take members, or all, the newest first; of these units only, or outages of any, unless all are readable. */
    List<GroupRow> groups(boolean open, boolean everywhere, boolean outages, Set<String> units) {
        String where = (open ? "where g.state in ('OPEN', 'HANDED_IN')" : "where g.state in ('APPROVED', 'CLOSED')")
                + (everywhere ? "" : " and (g.unit in (:units)" + (outages ? " or g.origin = 'OUTAGE')" : ")"));
        return jdbc.sql(GROUPS + where + " order by g.code desc fetch first " + MOST + " rows only")
                .param("units", units.isEmpty() ? Set.of("") : units)
                .query(GroupLists::group)
                .list();
    }

    List<MemberRow> members(String code) {
        return jdbc.sql(MEMBERS + "case when a.due_on is null then 1 else 0 end, a.due_on, m.number")
                .param("code", code)
                .param("present", true)
                .query(GroupLists::member)
                .list();
    }

    List<MemberRow> gone(String code) {
        return jdbc.sql(MEMBERS + "m.left_at, m.number")
                .param("code", code)
                .param("present", false)
                .query(GroupLists::member)
                .list();
    }

    /** How many who signed a collective letter have no appeal yet. */
    int waiting(String code) {
        return jdbc.sql("select count(*) from v_intake_signer where code = ? and number is null")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private static GroupRow group(ResultSet row, int n) throws SQLException {
        return new GroupRow(
                row.getString("code"),
                row.getString("origin"),
                row.getString("title"),
                row.getString("state"),
                row.getString("unit"),
                row.getInt("members"),
                row.getObject("due_on", LocalDate.class));
    }

    private static MemberRow member(ResultSet row, int n) throws SQLException {
        return new MemberRow(
                row.getString("number"),
                row.getString("subject"),
                row.getString("applicant_name"),
                row.getString("state"),
                row.getObject("due_on", LocalDate.class),
                Moment.orNull(row, "answered_at"),
                row.getInt("late") == 1,
                row.getString("own_part"),
                Moment.orNull(row, "left_at"),
                row.getString("left_by"),
                row.getString("left_why"));
    }
}
