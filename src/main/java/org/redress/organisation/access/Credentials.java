package org.redress.organisation.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passwords of people, of which only the digest is kept. */
@Component
public class Credentials {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 72;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(11);
    private final SecureRandom random = new SecureRandom();
    private final String nobodys = encoder.encode(made());
    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Rights rights;
    private final Clock clock;

    Credentials(JdbcClient jdbc, Organisation organisation, Rights rights, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whether the password is this person's; takes as long when there is no such person. */
    public boolean match(String login, String password) {
        Optional<String> hash = organisation.person(login).flatMap(person -> hash(login));
        return encoder.matches(password, hash.orElse(nobodys)) && hash.isPresent();
    }

    /** Whether a person has a password at all. */
    public boolean isKnown(String login) {
        return hash(login).isPresent();
    }

    /** Makes a new password for a person, who is told it by the administrator; it is shown only now. */
    @Transactional
    public String issue(String login, Actor administrator) {
        rights.require(administrator, Action.ADMINISTER, null);
        if (organisation.person(login).isEmpty()) {
            throw Refused.notFound("person.unknown", login);
        }
        String password = made();
        keep(login, password);
        return password;
    }

    /** Keeps the password that a person chose; refuses a weak one. */
    @Transactional
    public void choose(String login, String password) {
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw Refused.invalid("password", "password.length", SHORTEST, LONGEST);
        }
        keep(login, password);
    }

    private void keep(String login, String password) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String hash = encoder.encode(password);
        int changed = jdbc.sql("update person_credential set hash = ?, changed_at = ? where login = ?")
                .params(hash, now, login)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into person_credential (login, hash, changed_at) values (?, ?, ?)")
                    .params(login, hash, now)
                    .update();
        }
    }

    private Optional<String> hash(String login) {
        return jdbc.sql("select hash from person_credential where login = ?")
                .param(login)
                .query(String.class)
                .optional();
    }

    private String made() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
