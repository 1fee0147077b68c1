package org.redress.correspondence.register;

import static org.redress.correspondence.register.LetterRows.at;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The register of letters: adds them, and moves each along its states once. */
@Component
public class LetterRegister {

    private final JdbcClient jdbc;

    LetterRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a letter and tells its id. */
    public long add(NewLetter letter) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into letter (number, kind, reach, recipient_login, recipient_name, address, language,
                    subject, body, state, message_id, created_at, attempts)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """)
                .param(letter.number())
                .param(letter.kind())
                .param(letter.reach().name())
                .param(letter.recipientLogin())
                .param(letter.recipientName())
                .param(letter.address())
                .param(letter.language())
                .param(letter.subject())
                .param(letter.body())
                .param(letter.state().name())
                .param(letter.messageId())
                .param(at(letter.createdAt()))
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database gave the new letter no id");
        }
        return id.longValue();
    }

    /** One letter. */
    public Optional<Letter> letter(long id) {
        return jdbc.sql("select * from letter where id = ?")
                .param(id)
                .query(LetterRows::row)
                .optional();
    }

    /** One letter, locked until the transaction ends. */
    public Optional<Letter> locked(long id) {
        return jdbc.sql("select * from letter where id = ? for update")
                .param(id)
                .query(LetterRows::row)
                .optional();
    }

    /** Notes that a letter left, by whom when by a person; false when it no longer stood in that state. */
    public boolean sent(long id, LetterState from, Instant now, @Nullable String by) {
        return jdbc.sql("""
                        update letter set state = 'SENT', sent_at = ?, sent_by = ?, attempts = attempts + 1, problem = null
                        where id = ? and state = ?
                        """)
                        .param(at(now))
                        .param(by)
                        .param(id)
                        .param(from.name())
                        .update()
                == 1;
    }

    /** Notes that a letter can never arrive, and why; false when it no longer stood in that state. */
    public boolean undeliverable(long id, LetterState from, String problem, @Nullable String by) {
        return jdbc.sql("""
                        update letter set state = 'UNDELIVERABLE', sent_by = ?, attempts = attempts + 1, problem = ?
                        where id = ? and state = ?
                        """)
                        .param(by)
                        .param(cut(problem))
                        .param(id)
                        .param(from.name())
                        .update()
                == 1;
    }

    /** Notes one more attempt in vain, and why. */
    public void waits(long id, String problem) {
        jdbc.sql("update letter set attempts = attempts + 1, problem = ? where id = ? and state = 'WAITING'")
                .param(cut(problem))
                .param(id)
                .update();
    }

    /** Notes that the others were told what became of a letter; false when they had been. */
    public boolean announced(long id, Instant now) {
        return jdbc.sql("update letter set announced_at = ? where id = ? and announced_at is null")
                        .param(at(now))
                        .param(id)
                        .update()
                == 1;
    }

    private static String cut(String problem) {
        return problem.length() <= 500 ? problem : problem.substring(0, 500);
    }
}
