package org.redress.registry.rows;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Rights;
import org.redress.organisation.StandIn;
import org.redress.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom a person acts just now: told by the task that they do, else by whose appeal it is. */
@Component
public class OnBehalf {

    private record Deed(Actor actor, Optional<String> absent) {}

    private static final ThreadLocal<@Nullable Deed> NOW = new ThreadLocal<>();

    private final Rights rights;
    private final JdbcClient jdbc;

    OnBehalf(Rights rights, JdbcClient jdbc) {
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** Does something for somebody absent, or in one's own right when none is given. */
    public void act(Actor actor, Optional<String> absent, Runnable deed) {
        @Nullable Deed before = NOW.get();
        NOW.set(new Deed(actor, absent));
        try {
            deed.run();
        } finally {
            NOW.set(before);
        }
    }

    /** For whom the task that is being done is done. */
    public Optional<String> absent() {
        return Optional.ofNullable(NOW.get()).flatMap(Deed::absent);
    }

    /** For whom a person does something about an appeal: for whose task it is, or for who has the appeal in hand. */
    public Optional<String> absent(String number, Actor actor) {
        Deed deed = NOW.get();
        if (deed != null && deed.actor().equals(actor)) {
            return deed.absent();
        }
        List<String> absent =
                rights.standIns(actor).stream().map(StandIn::absent).toList();
        return absent.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select assignee from appeal where number = ? and assignee is not null")
                        .param(number)
                        .query(String.class)
                        .optional()
                        .filter(absent::contains);
    }
}
