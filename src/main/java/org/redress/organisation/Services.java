package org.redress.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the services of the organisation need from the client, as its files say. */
@Component
public class Services {

    private final JdbcClient jdbc;

    Services(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the service of a topic needs, what every service needs first; empty when the organisation says nothing. */
    public List<Need> needs(@Nullable String topic) {
        return jdbc.sql(
                        "select code, name_ru, name_uk, name_en, topic, kind, known from service_need"
                                + " where topic = :every or topic = :topic order by case when topic = :every then 0 else 1 end, place")
                .param("every", Need.EVERY)
                .param("topic", topic == null ? Need.EVERY : topic)
                .query((row, n) -> new Need(
                        row.getString("code"),
                        new Names(row.getString("name_ru"), row.getString("name_uk"), row.getString("name_en")),
                        row.getString("topic"),
                        Need.Kind.valueOf(row.getString("kind")),
                        row.getString("known")))
                .list();
    }
}
