package org.redress.training.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.redress.training.journey.Happened.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened between two times: stages that were reached, letters that were written, what the journal says besides. */
@Component
public class OnTheWay {

    /** How many things stand on one page. */
    public static final int PAGE = 100;

    private static final String THINGS = """
            select s.fired_at as at, 'STAGE' as sort, j.id as id, s.number as number, s.stage as what, j.args as facts,
                   cast(null as varchar(300)) as who
            from v_deadline_stage s
            join v_deadline_clock c on c.clock_key = s.clock_key
            left join v_registry_journal j on j.number = s.number and j.what = 'STAGE_TOLD'
                 and j.at >= s.fired_at and j.at < s.fired_at + interval '10' second
                 and j.args like s.stage || '|' || c.clock || '|%'
            union all
            select l.created_at, 'LETTER', l.id, l.number, l.kind, cast(null as varchar(1000)),
                   coalesce(l.recipient_login, l.recipient_name)
            from v_correspondence_letter l
            union all
            select e.at, 'ENTRY', e.id, e.number, e.what, e.args, e.who
            from v_registry_journal e where e.what <> 'STAGE_TOLD'
            """;

    private final JdbcClient jdbc;

    OnTheWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many things of each sort happened after one time and until another. */
    public Map<Sort, Long> counts(Instant from, Instant to) {
        Map<Sort, Long> counts = new EnumMap<>(Sort.class);
        for (Sort sort : Sort.values()) {
            counts.put(sort, 0L);
        }
        jdbc.sql("select sort, count(*) as n from (" + THINGS + ") things where at > ? and at <= ? group by sort")
                .params(moment(from), moment(to))
                .query((row, n) -> counts.put(Sort.valueOf(row.getString("sort")), row.getLong("n")))
                .list();
        return counts;
    }

    /** The things, or those of one sort, in the order of time, from the place on, and one more than a page. */
    public List<Happened> page(Instant from, Instant to, List<Sort> sorts, int place) {
        return jdbc.sql("select * from (" + THINGS + ") things where at > :from and at <= :to and sort in (:sorts)"
                        + " order by at, sort desc, id offset :place rows fetch next :rows rows only")
                .param("from", moment(from))
                .param("to", moment(to))
                .param("sorts", sorts.stream().map(Sort::name).toList())
                .param("place", place)
                .param("rows", PAGE + 1)
                .query((row, n) -> happened(row))
                .list();
    }

    private static Happened happened(ResultSet row) throws SQLException {
        return new Happened(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Sort.valueOf(row.getString("sort")),
                row.getLong("id"),
                row.getString("number"),
                row.getString("what"),
                row.getString("facts"),
                row.getString("who"));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
