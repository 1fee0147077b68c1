package org.redress.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has how many open appeals, and how many of them are late. */
@Component
public class Load {

    private static final String QUERY =
            "select assignee, count(*) as open_now, count(case when %s then 1 end) as overdue"
                    .formatted(Urgency.OVERDUE.predicate());

    /** So many people are asked for in one statement. */
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Horizons horizons;

    Load(JdbcClient jdbc, Organisation organisation, Horizons horizons) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.horizons = horizons;
    }

    /** One person's share. */
    public record Share(String login, long open, long overdue) {}

    /** The people who carry most, the most burdened first; each is counted up to a thousand. */
    public List<Share> heaviest(Horizon horizon, Seen seen, int people) {
        List<String> logins = organisation.people().stream().map(Person::login).toList();
        List<Share> shares = new ArrayList<>();
        for (int from = 0; from < logins.size(); from += AT_ONCE) {
            shares.addAll(shares(horizon, seen, logins.subList(from, Math.min(logins.size(), from + AT_ONCE))));
        }
        return shares.stream()
                .filter(share -> share.open() > 0)
                .sorted(Comparator.comparing(Share::open).reversed().thenComparing(Share::login))
                .limit(people)
                .toList();
    }

    private List<Share> shares(Horizon horizon, Seen seen, List<String> logins) {
        Map<String, Object> with = new HashMap<>(horizon.parameters());
        with.putAll(seen.parameters());
        List<String> counts = new ArrayList<>();
        for (int place = 0; place < logins.size(); place++) {
            String where = OpenAppeals.PREDICATE + seen.and() + " and assignee = :person" + place;
            counts.add("select %d as place, %s as open_now, %s as overdue"
                    .formatted(
                            place,
                            OverdueReport.capped(where),
                            OverdueReport.capped(where + " and " + Urgency.OVERDUE.predicate())));
            with.put("person" + place, logins.get(place));
        }
        return jdbc.sql(String.join(" union all ", counts))
                .params(with)
                .query((rs, n) ->
                        new Share(logins.get(rs.getInt("place")), rs.getLong("open_now"), rs.getLong("overdue")))
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

    /** Open appeals of an urgency that nobody has in hand, counted up to a thousand. */
    public long unclaimed(Horizon horizon, Seen seen, Urgency urgency) {
        return jdbc.sql("select "
                        + OverdueReport.capped("assignee is null and " + OpenAppeals.PREDICATE + seen.and() + " and "
                                + urgency.predicate()))
                .params(horizon.parameters())
                .params(seen.parameters())
                .query(Long.class)
                .single();
    }
}
