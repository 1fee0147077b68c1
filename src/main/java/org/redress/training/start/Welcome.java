package org.redress.training.start;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.TrainingToken;
import org.redress.training.Training;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in training, when all is ready, where to look, as whom, and with which token. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private static final String WORDS = """


              %s is open for training: %s
              Training time is %s.

              Sign in without a password at %s/signin as
            %s

              Token for %s/api/v1 until the application stops: %s
            """;

    private final Training training;
    private final Organisation organisation;
    private final TrainingToken token;
    private final Environment settings;

    Welcome(Training training, Organisation organisation, TrainingToken token, Environment settings) {
        this.training = training;
        this.organisation = organisation;
        this.token = token;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        String port = settings.getProperty("local.server.port");
        if (training.isOn() && port != null) {
            String address = "http://localhost:" + port;
            log.info(WORDS.formatted(
                    organisation.name(Locale.ENGLISH),
                    address,
                    training.now().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES),
                    address,
                    people(),
                    address,
                    token.value()));
        }
    }

    private String people() {
        return Arrays.stream(organisation.fact("demo").split(";"))
                .flatMap(login -> organisation.person(login.strip()).stream())
                .map(Welcome::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Person person) {
        return "    %-10s %s, %s"
                .formatted(person.login(), person.name(), person.title().toLowerCase(Locale.ROOT));
    }
}
