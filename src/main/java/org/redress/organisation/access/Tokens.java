package org.redress.organisation.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.organisation.TrainingToken;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of programs: each acts as one person with that person's rights; only a digest of it is kept. */
@Component
public class Tokens {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Rights rights;
    private final TrainingToken training;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient jdbc, Organisation organisation, Rights rights, TrainingToken training, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.rights = rights;
        this.training = training;
        this.clock = clock;
    }

    /** Issues a token that acts as a person; it is shown only now. */
    @Transactional
    public String issue(String login, String purpose, Actor administrator) {
        rights.require(administrator, Action.ADMINISTER, null);
        CleanText.lineFault("purpose", purpose, 200).ifPresent(fault -> {
            throw Refused.of(List.of(fault));
        });
        String clean = CleanText.required("purpose", purpose, 200);
        if (organisation.person(login).isEmpty()) {
            throw Refused.invalid("login", "person.unknown", login);
        }
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        String token = "redress_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        jdbc.sql("insert into api_token (hash, login, purpose, created_by, created_at) values (?, ?, ?, ?, ?)")
                .params(hash(token), login, clean, administrator.login(), now())
                .update();
        return token;
    }

    /** Every token that was issued, the newest first. */
    public List<IssuedToken> all() {
        return jdbc.sql("select * from api_token order by id desc")
                .query((row, index) -> new IssuedToken(
                        row.getLong("id"),
                        row.getString("login"),
                        row.getString("purpose"),
                        row.getString("created_by"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("revoked_at") != null))
                .list();
    }

    /** Makes a token worthless from now on. */
    @Transactional
    public void revoke(long id, Actor administrator) {
        rights.require(administrator, Action.ADMINISTER, null);
        jdbc.sql("update api_token set revoked_at = ? where id = ? and revoked_at is null")
                .params(now(), id)
                .update();
    }

    /** Who acts with this token, if it is good. */
    public Optional<Actor> actor(String token) {
        return training.opens(token) ? Optional.of(Actor.INTEGRATION) : issued(token);
    }

    private Optional<Actor> issued(String token) {
        return jdbc.sql("select login from api_token where hash = ? and revoked_at is null")
                .param(hash(token))
                .query(String.class)
                .optional()
                .filter(login -> organisation.person(login).isPresent())
                .map(Actor::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
