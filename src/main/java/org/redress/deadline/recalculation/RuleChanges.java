package org.redress.deadline.recalculation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every change of a calendar or a policy that was ever made. */
@Repository
public class RuleChanges {

    private final JdbcClient jdbc;

    RuleChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest changes first. */
    public List<RuleChange> newest(int most) {
        return jdbc.sql("select * from rule_change order by id desc fetch first :most rows only")
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** The changes of a policy, the newest first. */
    public List<RuleChange> ofPolicy(String policy) {
        return jdbc.sql("select * from rule_change where what = 'POLICY' and subject = :policy order by id desc")
                .param("policy", policy)
                .query((row, n) -> read(row))
                .list();
    }

    /** What became of the loading of a version, empty for one that was loaded before changes were kept. */
    public Optional<RuleChange> ofYear(String region, int year, int version) {
        return jdbc.sql("select * from rule_change where what = 'CALENDAR' and subject = :year and became = :version")
                .param("year", region + "-" + year)
                .param("version", String.valueOf(version))
                .query((row, n) -> read(row))
                .optional();
    }

    /** A number that grows with each change. */
    long last() {
        return jdbc.sql("select coalesce(max(id), 0) from rule_change")
                .query(Long.class)
                .single();
    }

    /** Lets one change after the other through. */
    void gate() {
        jdbc.sql("select id from rule_gate where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    void add(RuleChange change) {
        jdbc.sql("insert into rule_change (at, changed_by, what, subject, was, became, reach, moved, overdue, told)"
                        + " values (:at, :by, :what, :subject, :was, :became, :reach, :moved, :overdue, :told)")
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("by", change.by())
                .param("what", change.what())
                .param("subject", change.subject())
                .param("was", change.was())
                .param("became", change.became())
                .param("reach", change.reach().name())
                .param("moved", change.moved())
                .param("overdue", change.overdue())
                .param("told", change.told())
                .update();
    }

    private static RuleChange read(ResultSet row) throws SQLException {
        return new RuleChange(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("what"),
                row.getString("subject"),
                row.getString("was"),
                row.getString("became"),
                Change.Reach.valueOf(row.getString("reach")),
                row.getInt("moved"),
                row.getInt("overdue"),
                row.getInt("told"));
    }
}
