package org.redress.escalation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of incidents as a page shows it, newest first. */
@Component
public class IncidentList {

    private static final String PAGE = " order by id desc fetch first :size rows only";

    private final JdbcClient jdbc;

    IncidentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The alarms that are open. */
    public List<Incident> alarms(int size) {
        return jdbc.sql("select * from v_escalation_incident where closed_at is null and kind in (:alarms)" + PAGE)
                .param("alarms", IncidentKind.alarms())
                .param("size", size)
                .query(IncidentRow::read)
                .list();
    }

    /** The repairs that no administrator has seen. */
    public List<Incident> unseen(int size) {
        return jdbc.sql("select * from v_escalation_incident where closed_at is null and kind not in (:alarms)" + PAGE)
                .param("alarms", IncidentKind.alarms())
                .param("size", size)
                .query(IncidentRow::read)
                .list();
    }

    /** What is over, from before this id on. */
    public List<Incident> past(long before, int size) {
        return jdbc.sql("select * from v_escalation_incident where closed_at is not null and id < :before" + PAGE)
                .param("before", before)
                .param("size", size)
                .query(IncidentRow::read)
                .list();
    }

    /** All of them, open or over, from before this id on. */
    public List<Incident> all(long before, int size) {
        return jdbc.sql("select * from v_escalation_incident where id < :before" + PAGE)
                .param("before", before)
                .param("size", size)
                .query(IncidentRow::read)
                .list();
    }
}
