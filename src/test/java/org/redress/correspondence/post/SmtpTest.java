package org.redress.correspondence.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterState;
import org.redress.shared.Reach;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a letter meets at the door of a mail server. */
class SmtpTest {

    private static final Instant NOW = Instant.parse("2026-02-02T07:00:00Z");

    @Test
    void givesUpWhenTheServerKnowsNoSuchAddress() throws Exception {
        try (var server = new BouncingServer("550 5.1.1 <olga@example.org> unknown here")) {
            assertThat(catchThrowable(() -> smtp(server.port()).send(letter())))
                    .isInstanceOfSatisfying(
                            BadAddress.class,
                            bad -> assertThat(bad.problem())
                                    .startsWith("BAD_ADDRESS: 550")
                                    .doesNotContain("olga"));
        }
    }

    @Test
    void waitsWhenTheServerIsBusy() throws Exception {
        try (var server = new BouncingServer("451 4.7.1 greylisted, come back later")) {
            assertThat(catchThrowable(() -> smtp(server.port()).send(letter())))
                    .isInstanceOfSatisfying(
                            CannotSendYet.class,
                            later -> assertThat(later.problem()).startsWith("SERVER_REFUSED"));
        }
    }

    @Test
    void waitsWhenNobodyAnswers() throws Exception {
        int port;
        try (var server = new BouncingServer("250 ok")) {
            port = server.port();
        }

        assertThat(catchThrowable(() -> smtp(port).send(letter())))
                .isInstanceOfSatisfying(
                        CannotSendYet.class,
                        later -> assertThat(later.problem()).startsWith("SERVER_DOWN"));
    }

    @Test
    void waitsWhenNoServerIsSet() {
        var none = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);

        assertThat(catchThrowable(() ->
                        new Smtp(none, language -> null, letter -> Optional.empty(), Clock.systemUTC()).send(letter())))
                .isInstanceOfSatisfying(
                        CannotSendYet.class,
                        later -> assertThat(later.problem()).startsWith("NO_SERVER"));
    }

    private static Smtp smtp(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", server);
        return new Smtp(
                beans.getBeanProvider(JavaMailSender.class),
                language -> new jakarta.mail.internet.InternetAddress("priem@example.org"),
                letter -> Optional.empty(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Letter letter() {
        return new Letter(
                1,
                "R-2026-000001",
                "ANSWER",
                Reach.EMAIL,
                null,
                "Ольга",
                "olga@example.org",
                "ru",
                "Ответ",
                "Текст",
                LetterState.WAITING,
                "<one@example.org>",
                NOW,
                null,
                null,
                0,
                null,
                null,
                null,
                null);
    }
}
