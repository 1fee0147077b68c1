package org.redress.oversight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has how many open appeals, and how many of them are late. */
@Component
public class Load {

    private static final String QUERY =
            "select assignee, count(*) as open_now, count(case when %s then 1 end) as overdue"
                    .formatted(Urgency.OVERDUE.predicate());

    private final JdbcClient jdbc;
    private final Horizons horizons;

    Load(JdbcClient jdbc, Horizons horizons) {
        this.jdbc = jdbc;
        this.horizons = horizons;
    }

    /** One person's share. */
    public record Share(String login, long open, long overdue) {}

    /** The people who carry most, the most burdened first. */
    public List<Share> heaviest(Horizon horizon, Seen seen, int people) {
        return jdbc.sql(QUERY + " from v_registry_appeal where assignee is not null and " + OpenAppeals.PREDICATE
                        + seen.and()
                        + " group by assignee order by count(*) desc, assignee fetch first :people rows only")
                .params(horizon.parameters())
                .params(seen.parameters())
                .param("people", people)
                .query((rs, n) -> new Share(rs.getString("assignee"), rs.getLong("open_now"), rs.getLong("overdue")))
                .list();
    }

    /** What these people have in hand today, by login; nobody who has nothing. */
    public Map<String, Share> of(List<String> people) {
        return people.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(QUERY + " from v_registry_appeal where assignee in (:people) and " + OpenAppeals.PREDICATE
                                + " group by assignee")
                        .params(horizons.now().parameters())
                        .param("people", people)
                        .query((rs, n) ->
                                new Share(rs.getString("assignee"), rs.getLong("open_now"), rs.getLong("overdue")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Share::login, share -> share));
    }

    /** Open appeals of an urgency that nobody has in hand. */
    public long unclaimed(Horizon horizon, Seen seen, Urgency urgency) {
        return jdbc.sql("select count(*) from v_registry_appeal where assignee is null and " + OpenAppeals.PREDICATE
                        + seen.and() + " and " + urgency.predicate())
                .params(horizon.parameters())
                .params(seen.parameters())
                .query(Long.class)
                .single();
    }
}
