package org.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.Letters.Notice;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterState;
import org.redress.testing.PostOffice;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many notices to one person at once become one mail; each is in exactly one, and the screen says the same. */
class DigestTest {

    @Nested
    @RedressTest
    class OnH2 extends Digests {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Digests {}

    abstract static class Digests {

        private static final Duration PATIENCE = Duration.ofSeconds(20);
        private static final String LOGIN = "li";
        private static final String ADDRESS = "li@example.org";

        @Autowired
        Letters letters;

        @Autowired
        Notices notices;

        @Autowired
        Rounds rounds;

        @Autowired
        Dispatch dispatch;

        @Autowired
        Time time;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        PlatformTransactionManager transactions;

        @Autowired
        MockMvc mvc;

        @BeforeEach
        void nothingOnTheWay() {
            time.travel(Duration.ofMinutes(10));
            assertThat(dispatch.awaitQuiet(PATIENCE)).isTrue();
            time.travel(Duration.ofMinutes(10));
            PostOffice.empty();
        }

        @Test
        void sendsASingleNoticeByItselfWithinSeconds() {
            tell(1, Notice.MISSED, "D-1-");

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(
                            () -> assertThat(subjects()).hasSize(1).allMatch(subject -> subject.startsWith("D-1-0")));
        }

        @Test
        void sendsManyAsOneMailThatSaysWhatTheScreenSays() throws Exception {
            tell(12, Notice.NEW_WORK, "D-2-N");
            tell(30, Notice.MISSED, "D-2-M");
            assertThat(dispatch.awaitQuiet(PATIENCE)).isTrue();
            assertThat(subjects()).isEmpty();

            List<Letter> bell = notices.of(LOGIN, Long.MAX_VALUE).subList(0, 42);
            assertThat(bell).allMatch(notice -> notice.state() == LetterState.GATHERING && notice.readAt() == null);

            time.travel(Duration.ofMinutes(6));
            await().untilAsserted(() -> assertThat(subjects()).containsExactly("42 события, пропущено сроков: 30"));

            String mail = mails().get(0).getContent().toString();
            assertThat(mail.indexOf("Срок пропущен (30)")).isBetween(0, mail.indexOf("Новая работа (12)"));
            assertThat(mail.lines().filter(line -> line.startsWith("- ")))
                    .containsExactlyInAnyOrderElementsOf(
                            bell.stream().map(notice -> "- " + notice.subject()).toList());
            String page = page(mail.replaceAll("(?s).*(/notices\\?digest=\\d+).*", "$1"));
            assertThat(page.replaceAll("(?s).*?<main", "<main"))
                    .contains(bell.stream().map(Letter::subject).toList())
                    .contains("Срок пропущен (30)");
        }

        @Test
        void putsEachNoticeIntoOneMailWhoeverLooksAndWhateverBreaks() {
            int before = outbox();
            tell(60, Notice.NEAR, "D-3-");
            time.travel(Duration.ofMinutes(6));

            // as when a node dies before it commits
            new TransactionTemplate(transactions).executeWithoutResult(tx -> {
                rounds.lookAhead();
                tx.setRollbackOnly();
            });
            CompletableFuture.allOf(IntStream.range(0, 4)
                            .mapToObj(node -> CompletableFuture.runAsync(rounds::look))
                            .toArray(CompletableFuture[]::new))
                    .join();

            await().untilAsserted(() -> assertThat(subjects()).hasSize(1));
            assertThat(outbox()).isLessThanOrEqualTo(before + 1);
            assertThat(jdbc.sql("select count(distinct digest) from letter where subject like 'D-3-%'"
                                    + " and state = 'IN_DIGEST'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(jdbc.sql("select count(*) from letter where subject like 'D-3-%' and state <> 'IN_DIGEST'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void letsADangerWaitForNothing() {
            tell(20, Notice.NEW_WORK, "D-4-");
            new TransactionTemplate(transactions)
                    .executeWithoutResult(tx -> letters.toPeopleAtOnce(
                            Map.of(LOGIN, ""), Notice.MISSED, null, Map.of("clock", "danger", "due", "2026-02-02")));

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(
                            () -> assertThat(subjects()).hasSize(1).allMatch(subject -> subject.contains("danger")));
        }

        @Test
        void showsNobodyTheDigestOfAnother() throws Exception {
            tell(5, Notice.NEAR, "D-5-");
            time.travel(Duration.ofMinutes(6));
            assertThat(dispatch.awaitQuiet(PATIENCE)).isTrue();
            long digest = jdbc.sql("select max(digest) from letter where subject like 'D-5-%'")
                    .query(Long.class)
                    .single();

            assertThat(mvc.perform(get("/notices?digest=" + digest).with(user(LOGIN)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
            assertThat(mvc.perform(get("/notices?digest=" + digest).with(user("moroz")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }

        private String page(String address) throws Exception {
            return mvc.perform(get(address).with(user(LOGIN)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        }

        /** Notices that stand for no appeal: their number is in the clock's name. */
        private void tell(int count, Notice notice, String prefix) {
            new TransactionTemplate(transactions).executeWithoutResult(tx -> {
                for (int i = 0; i < count; i++) {
                    letters.toPeople(
                            Map.of(LOGIN, ""), notice, null, Map.of("task", "t", "clock", "c", "due", "2026-02-02"));
                }
                jdbc.sql("update letter set subject = concat(?, cast(id as varchar(20)), ' ', subject)"
                                + " where recipient_login = ? and state = 'GATHERING' and subject like ': %'")
                        .params(prefix + "0", LOGIN)
                        .update();
            });
        }

        private List<MimeMessage> mails() {
            return PostOffice.messagesTo(ADDRESS);
        }

        private List<String> subjects() {
            List<String> subjects = new ArrayList<>();
            mails().forEach(mail -> {
                try {
                    subjects.add(mail.getSubject());
                } catch (jakarta.mail.MessagingException e) {
                    throw new IllegalStateException(e);
                }
            });
            return subjects;
        }

        private int outbox() {
            return dispatch.pending();
        }
    }
}
