package org.redress.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys under which something came in, each once, for each sender apart. */
@Component
class Submissions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Submissions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The sender's own key, so that nobody learns from a key that another used. */
    static String key(Actor actor, String key) {
        return actor.login() + ":" + CleanText.required("Idempotency-Key", key, 200);
    }

    /** The number that a key got before; refuses the same key with something else in it. */
    Optional<String> number(String key, String fingerprint) {
        return jdbc.sql("select number, fingerprint from submission where submission_key = ?")
                .param(key)
                .query((row, index) -> same(row.getString("number"), row.getString("fingerprint"), fingerprint))
                .optional();
    }

    /** Keeps a key; of two at once the second waits for the first and fails on it. */
    void keep(String key, String fingerprint, String number) {
        jdbc.sql("insert into submission (submission_key, fingerprint, number, at) values (?, ?, ?, ?)")
                .params(key, fingerprint, number, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a reply with this key is there already; refuses the same key with another reply. */
    boolean isReplied(String key, String fingerprint) {
        return jdbc.sql("select number, fingerprint from reply where reply_key = ?")
                .param(key)
                .query((row, index) -> same(row.getString("number"), row.getString("fingerprint"), fingerprint))
                .optional()
                .isPresent();
    }

    /** Keeps a reply under its key. */
    void keepReply(String key, String fingerprint, String number, String text, Actor actor) {
        jdbc.sql("insert into reply (number, at, who, text, reply_key, fingerprint) values (?, ?, ?, ?, ?, ?)")
                .params(number, clock.instant().atOffset(ZoneOffset.UTC), actor.login(), text, key, fingerprint)
                .update();
    }

    private static String same(String number, String kept, String given) {
        if (!kept.equals(given)) {
            throw Refused.conflict("filing.otherContent");
        }
        return number;
    }
}
