package org.redress.correspondence.register;

import static org.redress.correspondence.register.LetterRows.at;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The register of letters: adds them, and moves each along its states once. */
@Component
public class LetterRegister {

    /** A digest only repeats what stands on the person's screen, where it is not shown and counts as read. */
    private static final String INSERT = """
            insert into letter (number, kind, reach, recipient_login, recipient_name, address, language,
                subject, body, state, message_id, created_at, attempts, read_at,
                outgoing_number, about_on, template, signature_at, signed_by, signed_as, letterhead)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    LetterRegister(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Adds a letter and tells its id. */
    public long add(NewLetter letter) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(INSERT).params(values(letter)).update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database gave the new letter no id");
        }
        return id.longValue();
    }

    /** Adds several letters in one go. */
    public void addAll(List<NewLetter> letters) {
        batches.batchUpdate(
                INSERT, letters.stream().map(letter -> values(letter).toArray()).toList());
    }

    private static List<@Nullable Object> values(NewLetter letter) {
        Formal formal = letter.formal();
        return Arrays.asList(
                letter.number(),
                letter.kind(),
                letter.reach().name(),
                letter.recipientLogin(),
                letter.recipientName(),
                letter.address(),
                letter.language(),
                letter.subject(),
                letter.body(),
                letter.state().name(),
                letter.messageId(),
                at(letter.createdAt()),
                letter.kind().equals("DIGEST") ? at(letter.createdAt()) : null,
                formal == null ? null : formal.outgoing(),
                formal == null ? null : formal.about(),
                formal == null ? null : formal.template(),
                formal == null ? null : formal.signatureAt(),
                formal == null ? null : formal.signedBy(),
                formal == null ? null : formal.signedAs(),
                formal == null ? null : formal.letterhead());
    }

    /** One letter. */
    public Optional<Letter> letter(long id) {
        return jdbc.sql("select * from letter where id = ?")
                .param(id)
                .query(LetterRows::row)
                .optional();
    }

    /** A letter that a person has to post or to read out, locked until the transaction ends; refuses one that is noted already. */
    public Letter waitingForPerson(long id) {
        Letter letter = locked(id).orElseThrow(() -> Refused.notFound("letters.none"));
        if (!letter.state().waitsForPerson()) {
            throw Refused.conflict("letters.alreadyNoted", letter.sentBy() == null ? "" : letter.sentBy());
        }
        return letter;
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

    /** Has the others told again: what they were told of a letter is true no more. */
    public void tellAgain(long id) {
        jdbc.sql("update letter set announced_at = null where id = ?").param(id).update();
    }

    private static String cut(String problem) {
        return problem.length() <= 500 ? problem : problem.substring(0, 500);
    }
}
