package org.redress.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.Applicant;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.files.AttachmentStore;
import org.redress.registry.files.FiledFile;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes in by the public's door: once, whole, or refused in a sentence beside the field. */
class IntakeTest {

    @Nested
    @RedressTest
    class OnH2 extends Stories {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Stories {}

    abstract static class Stories {

        @Autowired
        Intake intake;

        @Autowired
        Registry registry;

        @Autowired
        AttachmentStore files;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Time time;

        @Test
        void givesANumberADateAndASecretLink() {
            Receipt receipt = intake.receive(Filings.complaint().build(), key(), Actor.APPLICANT);

            assertThat(receipt.number()).matches("R-20\\d\\d-\\d{6}");
            assertThat(receipt.token()).matches("[A-Za-z0-9_-]{22}");
            assertThat(receipt.due()).isNotNull();
            assertThat(receipt.repeated()).isFalse();
            assertThat(registry.appeal(receipt.number()).state()).isEqualTo(State.REGISTERED);
            assertThat(registry.behind(receipt.token()).orElseThrow().number()).isEqualTo(receipt.number());
        }

        @Test
        void keepsTheSameFormPostedFiftyTimesAsOneAppeal() throws Exception {
            String key = key();
            ExecutorService clicks = Executors.newFixedThreadPool(50);
            try {
                List<Callable<Receipt>> posts = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    posts.add(() -> intake.receive(Filings.complaint().build(), key, Actor.APPLICANT));
                }
                List<Receipt> receipts = new ArrayList<>();
                for (Future<Receipt> receipt : clicks.invokeAll(posts)) {
                    receipts.add(receipt.get());
                }
                assertThat(receipts.stream()
                                .map(receipt -> receipt.number() + receipt.token() + receipt.due())
                                .collect(Collectors.toSet()))
                        .hasSize(1);
                assertThat(receipts.stream().filter(receipt -> !receipt.repeated()))
                        .hasSize(1);
                assertThat(jdbc.sql("select count(*) from v_registry_work where number = ?")
                                .param(receipts.get(0).number())
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
            } finally {
                clicks.shutdownNow();
            }
        }

        @Test
        void refusesTheSameKeyWithAnotherText() {
            String key = key();
            intake.receive(Filings.complaint().build(), key, Actor.APPLICANT);

            assertThatThrownBy(() -> intake.receive(
                            Filings.complaint().text("Совсем другое").build(), key, Actor.APPLICANT))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.CONFLICT));
        }

        @Test
        void tellsEveryFaultAtOnceBesideItsField() {
            Filing wrong = Filings.complaint()
                    .kind(null)
                    .territory("atlantis")
                    .topic("nonsense")
                    .text("  ")
                    .applicant(new Applicant("", "olga@", "дома", null, null))
                    .answerBy(Reach.POST)
                    .build();

            assertThat(faults(wrong))
                    .containsExactly(
                            "kind filing.kind.missing",
                            "territory filing.territory.unknown",
                            "topic filing.topic.unknown",
                            "text filing.text.missing",
                            "applicant.name filing.name.missing",
                            "applicant.email filing.email.wrong",
                            "applicant.phone filing.phone.wrong",
                            "applicant.address filing.address.needed");
        }

        @Test
        void refusesTheSameTextsOnBothDatabases() {
            for (String bad : List.of("свет\u0000нет", "\uD83D света нет", "\u0001", "э".repeat(20_001))) {
                assertThat(faults(Filings.complaint().text(bad).build())).hasSize(1);
                Applicant who = new Applicant(bad, "a@example.org", null, bad, bad);
                assertThat(faults(Filings.complaint().applicant(who).build())).hasSize(3);
            }
        }

        @Test
        void keepsWhateverPeopleWriteAsTheyWroteIt() {
            for (String text : List.of(
                    "💡".repeat(10_000),
                    "<script>alert('x')</script> ${7*7} #{7*7}",
                    "'; drop table appeal; --",
                    "об'єкт — «№ 5»")) {
                Receipt receipt = intake.receive(Filings.complaint().text(text).build(), key(), Actor.APPLICANT);
                assertThat(registry.appeal(receipt.number()).text()).isEqualTo(text);
            }
        }

        @Test
        void refusesDatesThatCanNotBe() {
            assertThat(faults(Filings.complaint()
                            .received(time.now().plusSeconds(3600))
                            .build()))
                    .containsExactly("received filing.received.future");
            assertThat(faults(Filings.complaint().received(Instant.EPOCH).build()))
                    .containsExactly("received filing.received.early");
            assertThat(faults(Filings.complaint()
                            .registered(LocalDate.of(2026, 1, 30))
                            .build()))
                    .containsExactly("registered filing.registered.early");
            assertThat(faults(Filings.complaint()
                            .registered(LocalDate.of(2027, 1, 30))
                            .build()))
                    .containsExactly("registered filing.registered.future");
        }

        @Test
        void registersOnAWorkingDayWhatComesWithoutStaff() {
            Receipt web = intake.receive(
                    Filings.complaint()
                            .received(time.instant("2026-01-31T12:00"))
                            .build(),
                    key(),
                    Actor.APPLICANT);
            assertThat(registry.appeal(web.number()).registered()).isEqualTo("2026-02-02");

            Receipt office = intake.receive(
                    Filings.complaint()
                            .channel(Channel.OFFICE)
                            .received(time.instant("2026-01-31T12:00"))
                            .build(),
                    key(),
                    new Actor("savchuk"));
            assertThat(registry.appeal(office.number()).registered()).isEqualTo("2026-01-31");
        }

        @Test
        void letsOnlyStaffUseTheDoorsOfStaff() {
            Filing paper = Filings.complaint().channel(Channel.POST).build();
            for (Actor other : List.of(Actor.APPLICANT, new Actor("li"), new Actor("maslov"))) {
                assertThatThrownBy(() -> intake.receive(paper, key(), other))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.why()).isEqualTo(Refused.Why.FORBIDDEN));
            }
        }

        @Test
        void keepsFilesAsTheyCame() throws IOException {
            byte[] picture = Pictures.jpeg();
            Receipt receipt = intake.receive(
                    Filings.complaint()
                            .files(new FiledFile("счётчик.jpg", picture))
                            .build(),
                    key(),
                    Actor.APPLICANT);

            assertThat(files.of(receipt.number())).singleElement().satisfies(file -> {
                assertThat(file.name()).isEqualTo("счётчик.jpg");
                assertThat(file.mediaType()).isEqualTo("image/jpeg");
                assertThat(files.content(file.id())).isEqualTo(picture);
            });
        }

        @Test
        void leavesNothingBehindWhenAFileIsRefused() {
            Filing filing = Filings.complaint()
                    .files(new FiledFile("page.pdf", new byte[] {1, 2, 3}))
                    .build();
            String key = key();
            assertThat(faults(filing, key)).containsExactly("files file.type");
            assertThat(intake.receive(Filings.complaint().build(), key, new Actor("savchuk"))
                            .repeated())
                    .isFalse();
        }

        @Test
        void joinsAReplyOnceAndTellsWhoHasTheAppealInHand() {
            String number = intake.receive(Filings.question().build(), key(), Actor.APPLICANT)
                    .number();
            String key = key();
            intake.reply(number, "Показания: 12345", List.of(), key, Actor.APPLICANT);
            intake.reply(number, "Показания: 12345", List.of(), key, Actor.APPLICANT);

            assertThat(jdbc.sql("select text from v_intake_reply where number = ?")
                            .param(number)
                            .query(String.class)
                            .list())
                    .containsExactly("Показания: 12345");
            assertThatThrownBy(() -> intake.reply(number, "Другое", List.of(), key, Actor.APPLICANT))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("filing.otherContent");
            assertThatThrownBy(() -> intake.reply(number, "От себя", List.of(), key(), new Actor("maslov")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("right.missing.ENTER_REPLY");
        }

        private List<String> faults(Filing filing) {
            return faults(filing, key());
        }

        private List<String> faults(Filing filing, String key) {
            try {
                intake.receive(filing, key, new Actor("savchuk"));
                return List.of();
            } catch (Refused refused) {
                return refused.faults().stream()
                        .map(fault -> fault.field() + " " + fault.key())
                        .toList();
            }
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
