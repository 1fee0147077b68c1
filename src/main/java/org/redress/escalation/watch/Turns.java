package org.redress.escalation.watch;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which node watches: whoever takes the turn first, by the database's clock. A node that dies with it keeps it for a
 * minute and a half at most.
 */
@Component
class Turns {

    private static final String HOLD = "interval '90' second";

    private final JdbcClient jdbc;
    private final String node = UUID.randomUUID().toString();

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the turn; false when another has it, or the time since the last one is shorter than this. */
    boolean take(String name, Duration every) {
        return jdbc.sql("update watch_turn set holder = :node, held_until = current_timestamp + " + HOLD
                                + ", next_at = current_timestamp + interval '" + every.toSeconds() + "' second"
                                + " where name = :name and held_until <= current_timestamp"
                                + " and next_at <= current_timestamp")
                        .param("node", node)
                        .param("name", name)
                        .update()
                == 1;
    }

    /** Keeps the turn during long work; false when another node has taken it meanwhile. */
    boolean keep(String name) {
        return jdbc.sql("update watch_turn set held_until = current_timestamp + " + HOLD
                                + " where name = :name and holder = :node")
                        .param("node", node)
                        .param("name", name)
                        .update()
                == 1;
    }

    /** Gives the turn back, with the number of stages that are late and could not be reached. */
    void give(String name, int leftOver) {
        jdbc.sql("update watch_turn set held_until = current_timestamp, done_at = current_timestamp,"
                        + " left_over = :left where name = :name and holder = :node")
                .param("left", leftOver)
                .param("node", node)
                .param("name", name)
                .update();
    }

    /** Whether no node has finished a round in the last five minutes. */
    boolean isForgotten(String name) {
        return jdbc.sql("select count(*) from watch_turn where name = :name"
                                + " and done_at < current_timestamp - interval '5' minute")
                        .param("name", name)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** How many stages were late and could not be reached in the last round. */
    int leftOver() {
        return jdbc.sql("select left_over from watch_turn where name = 'clocks'")
                .query(Integer.class)
                .single();
    }
}
