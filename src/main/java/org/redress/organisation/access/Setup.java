package org.redress.organisation.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Role;
import org.redress.shared.RedressSettings;
import org.redress.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first administrator of a production installation: made with a code that only who started it has seen. */
@Component
public class Setup {

    private static final Logger log = LoggerFactory.getLogger(Setup.class);

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Credentials credentials;
    private final Attempts attempts;
    private final RedressSettings settings;
    private final Clock clock;

    Setup(
            JdbcClient jdbc,
            Organisation organisation,
            Credentials credentials,
            Attempts attempts,
            RedressSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.credentials = credentials;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether nobody can administer yet: not in training, and no administrator has a password. */
    public boolean isOpen() {
        return !settings.isTraining()
                && organisation.withRole(Role.ADMINISTRATOR).stream()
                        .noneMatch(person -> credentials.isKnown(person.login()));
    }

    /** Whether the organisation itself has no name yet. */
    public boolean isUnnamed() {
        return organisation.fact("name.ru").isEmpty();
    }

    /** Makes the administrator, and names an organisation that has no name; the code is used up. */
    @Transactional
    public void found(Founding founding, String address) {
        if (!isOpen() || !attempts.isHeard(address, "setup")) {
            throw Refused.conflict("setup.closed");
        }
        if (!isCode(founding.code())) {
            attempts.wrong(address, "setup");
            throw Refused.invalid("code", "setup.code");
        }
        Founding checked = founding.checked(isUnnamed());
        if (isUnnamed()) {
            name(checked.organisation());
        }
        administrator(checked);
        credentials.choose(checked.login(), checked.password());
        jdbc.sql("delete from setup_code").update();
        jdbc.sql("update organisation_version set version = version + 1 where id = 1")
                .update();
        organisation.changed();
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayCode() {
        if (isOpen()) {
            String code = newCode();
            jdbc.sql("delete from setup_code").update();
            jdbc.sql("insert into setup_code (id, hash, made_at) values (1, ?, ?)")
                    .params(Tokens.hash(code), clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            log.info("Nobody can administer Redress yet. Open /setup and give this code, which works once: {}", code);
        }
    }

    private boolean isCode(String given) {
        byte[] hash = Tokens.hash(given.strip()).getBytes(StandardCharsets.UTF_8);
        List<String> kept =
                jdbc.sql("select hash from setup_code").query(String.class).list();
        return kept.stream().anyMatch(code -> MessageDigest.isEqual(hash, code.getBytes(StandardCharsets.UTF_8)));
    }

    private void name(String name) {
        Map.of("name.ru", name, "name.uk", name, "name.en", name)
                .forEach((fact, content) -> jdbc.sql("insert into organisation_fact (fact, content) values (?, ?)")
                        .params(fact, content)
                        .update());
        jdbc.sql("insert into unit (code, place, name_ru, name_uk, name_en, kind, lead) values"
                        + " ('administration', 0, 'Администрирование', 'Адміністрування', 'Administration',"
                        + " 'ADMINISTRATION', null)")
                .update();
    }

    private void administrator(Founding founding) {
        boolean unknown = organisation.person(founding.login()).isEmpty();
        if (!unknown
                && organisation
                        .person(founding.login())
                        .filter(Setup::administers)
                        .isEmpty()) {
            throw Refused.invalid("login", "setup.login");
        }
        if (unknown) {
            jdbc.sql("insert into person (login, place, name, email, roles, unit, language, title)"
                            + " values (?, 0, ?, ?, 'ADMINISTRATOR', 'administration', ?, '')")
                    .params(
                            founding.login(),
                            founding.name(),
                            founding.email(),
                            settings.pack() == RedressSettings.Pack.UA ? "uk" : "ru")
                    .update();
        }
    }

    private static boolean administers(Person person) {
        return person.is(Role.ADMINISTRATOR);
    }

    private static String newCode() {
        byte[] bits = new byte[12];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
