package org.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.Letters.Kind;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.redress.registry.Registry;
import org.redress.testing.PostOffice;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail server is away for a while: nothing is lost, everything leaves once, under the Message-ID it was born with. */
class SmtpOutageTest {

    @Nested
    @RedressTest(own = "outage")
    class OnH2 extends SmtpOutage {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "outage")
    class OnPostgres extends SmtpOutage {}

    abstract static class SmtpOutage {

        private static final String APPLICANT = "kovaleva@example.org";

        @Autowired
        Letters letters;

        @Autowired
        LetterRegister register;

        @Autowired
        Registry registry;

        @Autowired
        Dispatch dispatch;

        @Autowired
        Time time;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        PlatformTransactionManager transactions;

        private String number = "";

        @BeforeEach
        void nothingOnTheWay() {
            number = Writers.aQuestion()
                    .register(registry, time, LocalDate.ofInstant(time.now(), ZoneOffset.UTC))
                    .number();
            dispatch.awaitQuiet(Duration.ofSeconds(20));
            PostOffice.empty();
        }

        @AfterEach
        void serverIsUp() {
            PostOffice.comeUp();
        }

        @Test
        void keepsLettersAndSendsEachOnceWhenTheServerIsBack() throws Exception {
            PostOffice.goDown();
            List<Long> written = List.of(write(), write(), write());

            await().untilAsserted(() -> assertThat(written).allSatisfy(id -> {
                assertThat(letter(id).state()).isEqualTo(LetterState.WAITING);
                assertThat(letter(id).attempts()).isPositive();
                assertThat(letter(id).problemCode()).isEqualTo("SERVER_DOWN");
            }));
            assertThat(dispatch.waiting()).extracting(Dispatch.Waiting::letter).containsAll(written);

            PostOffice.comeUp();
            written.forEach(dispatch::retry);

            await().untilAsserted(() -> assertThat(written)
                    .allSatisfy(id -> assertThat(letter(id).state()).isEqualTo(LetterState.SENT)));
            time.travel(Duration.ofDays(2));
            assertThat(dispatch.awaitQuiet(Duration.ofSeconds(20))).isTrue();
            assertThat(messageIds())
                    .containsExactlyInAnyOrderElementsOf(
                            written.stream().map(id -> letter(id).messageId()).toList());
            assertThat(letter(written.get(0)).problem()).isNull();
        }

        @Test
        void leavesByItselfWhenTheNextTryIsDue() {
            PostOffice.goDown();
            long written = write();
            await().untilAsserted(() -> assertThat(letter(written).attempts()).isPositive());
            PostOffice.comeUp();

            time.travel(Duration.ofMinutes(11));

            await().untilAsserted(() -> assertThat(letter(written).state()).isEqualTo(LetterState.SENT));
            assertThat(messageIds()).hasSize(1);
        }

        @Test
        void doesNotSendAgainWhatHasLeft() {
            long written = write();
            assertThat(dispatch.awaitQuiet(Duration.ofSeconds(20))).isTrue();
            await().untilAsserted(() -> assertThat(messageIds()).hasSize(1));

            // as after a crash between the note that it left and the end of its record in the outbox
            new TransactionTemplate(transactions)
                    .executeWithoutResult(tx -> outbox.schedule(new LetterDue(written), LetterDue.key(written)));
            assertThat(dispatch.awaitQuiet(Duration.ofSeconds(20))).isTrue();

            assertThat(messageIds()).hasSize(1);
        }

        @Test
        void sendsNothingOfWorkThatRolledBack() {
            new TransactionTemplate(transactions).executeWithoutResult(tx -> {
                write();
                tx.setRollbackOnly();
            });

            assertThat(dispatch.awaitQuiet(Duration.ofSeconds(20))).isTrue();
            assertThat(messageIds()).isEmpty();
        }

        @Test
        void holdsNothingInTheOutboxButTheLettersId() {
            PostOffice.goDown();
            long written = write();

            assertThat(jdbc.sql("select payload from outbox_record where record_key = ?")
                            .param(LetterDue.key(written))
                            .query(String.class)
                            .single())
                    .isEqualTo("{\"letter\":" + written + "}");
        }

        @Autowired
        io.namastack.outbox.Outbox outbox;

        private long write() {
            return letters.toApplicant(number, Kind.DELAY, Map.of());
        }

        private Letter letter(long id) {
            return register.letter(id).orElseThrow();
        }

        private static List<String> messageIds() {
            return PostOffice.messagesTo(APPLICANT).stream()
                    .map(message -> {
                        try {
                            return message.getHeader("Message-ID")[0];
                        } catch (jakarta.mail.MessagingException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }
}
