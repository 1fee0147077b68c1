package org.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.Letters.Kind;
import org.redress.correspondence.register.Formal;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.redress.registry.Appeal;
import org.redress.registry.Applicant;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.testing.PostOffice;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters to applicants: the way they go, what they say, what becomes of them. */
class LettersTest {

    @Nested
    @RedressTest
    class OnH2 extends Writing {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Writing {}

    abstract static class Writing {

        private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

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

        @BeforeEach
        void nothingOnTheWay() {
            // before the clock goes back: what was due a moment ago is not due then
            assertThat(dispatch.awaitQuiet(Duration.ofSeconds(20))).isTrue();
            time.at(Time.START);
            PostOffice.empty();
        }

        @Test
        void confirmsWithNumberDateReasonAndSecretLink() throws Exception {
            Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);

            letters.toApplicant(appeal.number(), Kind.CONFIRMATION, Map.of());

            MimeMessage mail = onlyMailTo("kovaleva@example.org");
            assertThat(mail.getSubject())
                    .isEqualTo("Обращение " + appeal.number() + " принято: ответим не позднее 05.02.2026");
            assertThat(PostOffice.text(mail))
                    .contains(
                            "Здравствуйте, Мария Ковалёва.",
                            "05.02.2026",
                            "за 3 дня",
                            "/t/" + appeal.token(),
                            "Энергосбыт «Заречье»");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(PostOffice.file(mail).getFileName()).matches("L-2026-\\d{6}\\.pdf");
        }

        @Test
        void writesInTheApplicantsLanguage() throws Exception {
            Appeal appeal = Writers.aQuestion().in("uk").register(registry, time, TODAY);

            letters.toApplicant(
                    appeal.number(), Kind.ANSWER, Map.of("answer", "Об'єкт перевірено.", "signatory", "orlova"));

            MimeMessage mail = onlyMailTo("kovaleva@example.org");
            assertThat(mail.getSubject()).isEqualTo("Відповідь на звернення " + appeal.number());
            assertThat(PostOffice.text(mail)).contains("Об'єкт перевірено.", "З повагою", "Енергозбут «Заріччя»");
            assertThat(mail.getHeader("Auto-Submitted")).isNull();
        }

        @Test
        void sendsTheSameAsALetterOnPaperUnderANumberThatIsGivenOnce() throws Exception {
            Appeal appeal = Writers.aQuestion().in("uk").register(registry, time, TODAY);
            Map<String, String> facts = Map.of("answer", "Ґанок оглянуто.", "signatory", "orlova");

            Formal first = letter(letters.toApplicant(appeal.number(), Kind.ANSWER, facts))
                    .formal();
            Formal second = letter(letters.toApplicant(appeal.number(), Kind.EXTENDED, Reach.POST, Map.of()))
                    .formal();

            assertThat(first.outgoing()).matches("L-2026-\\d{6}").isLessThan(second.outgoing());
            BodyPart file = PostOffice.file(onlyMailTo("kovaleva@example.org"));
            assertThat(file.getFileName()).isEqualTo(first.outgoing() + ".pdf");
            assertThat(file.getContentType()).startsWith("application/pdf");
            try (PDDocument paper = Loader.loadPDF(file.getInputStream().readAllBytes())) {
                assertThat(new PDFTextStripper().getText(paper))
                        .contains(
                                "Вих. № " + first.outgoing() + " від 02.02.2026",
                                "На звернення № " + appeal.number() + " від 02.02.2026",
                                "Ґанок оглянуто.",
                                "Енергозбут «Заріччя»",
                                first.signedBy(),
                                first.signedAs());
            }
        }

        @Test
        void namesOnPaperWhoSignedForWhom() {
            Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);
            Map<String, String> facts = Map.of("answer", "Да.", "signatory", "li", "actingFor", "orlova");

            Formal formal = letter(letters.toApplicant(appeal.number(), Kind.ANSWER, facts))
                    .formal();

            assertThat(formal.signedBy()).isEqualTo("Тимур Ли");
            assertThat(formal.signedAs()).startsWith("И. о. (").contains("Орлова");
        }

        @Test
        void asksByTheFirstUsableWayNamedForQuestionsAndAnswersByTheOther() {
            Appeal appeal = Writers.aQuestion()
                    .by(new Applicant("Пётр Ильин", null, "8 900 000-00-02", null, null))
                    .reached(List.of(Reach.EMAIL, Reach.PHONE), List.of(Reach.POST, Reach.PORTAL))
                    .register(registry, time, TODAY);

            long question =
                    letters.toApplicant(appeal.number(), Kind.QUESTION, Map.of("question", "Какой номер у счётчика?"));
            long answer = letters.toApplicant(appeal.number(), Kind.ANSWER, Map.of("answer", "Замените батарею."));

            assertThat(letter(question).state()).isEqualTo(LetterState.TO_CALL);
            assertThat(letter(question).address()).isEqualTo("8 900 000-00-02");
            assertThat(letter(question).body())
                    .contains("Какой номер у счётчика?")
                    .doesNotContain("/t/");
            assertThat(letter(answer).state()).isEqualTo(LetterState.SHOWN);
        }

        @Test
        void waitsForAPersonToPostALetterAndNotesWhoDidOnce() {
            Appeal appeal = Writers.aQuestion()
                    .reached(List.of(Reach.POST), List.of(Reach.POST))
                    .register(registry, time, TODAY);
            long answer = letters.toApplicant(
                    appeal.number(), Kind.EXTENDED, Map.of("due", "2026-02-16", "reason", "Нужен осмотр"));
            assertThat(letter(answer).state()).isEqualTo(LetterState.TO_PRINT);
            assertThat(letter(answer).body()).contains("16.02.2026", "Нужен осмотр");

            letters.delivered(answer, new Actor("savchuk"));

            assertThat(letter(answer).state()).isEqualTo(LetterState.SENT);
            assertThat(letter(answer).sentBy()).isEqualTo("savchuk");
            assertThatThrownBy(() -> letters.delivered(answer, new Actor("moroz")))
                    .isInstanceOfSatisfying(
                            Refused.class, r -> assertThat(r.why()).isEqualTo(Refused.Why.CONFLICT));
            assertThat(letter(answer).sentBy()).isEqualTo("savchuk");
        }

        @Test
        void neverShowsALostLinkOnThePageThatIsLost() {
            Appeal appeal = Writers.aQuestion()
                    .reached(List.of(Reach.PORTAL), List.of(Reach.PORTAL))
                    .register(registry, time, TODAY);

            long link = letters.toApplicant(appeal.number(), Kind.LINK, Map.of());

            assertThat(letter(link).reach()).isEqualTo(Reach.EMAIL);
        }

        @Test
        void addsNoHeaderWhateverPeopleWrite() throws Exception {
            Appeal appeal = Writers.aQuestion()
                    .by(new Applicant("Иван\r\nBcc: all@example.org", "ivan@example.org", null, null, null))
                    .register(registry, time, TODAY);

            letters.toApplicant(
                    appeal.number(), Kind.ANSWER, Map.of("answer", "Да.\r\nBcc: all@example.org\r\n.\r\nQUIT"));

            MimeMessage mail = onlyMailTo("ivan@example.org");
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(PostOffice.text(mail)).contains("QUIT");
        }

        @Test
        void givesUpAnAddressThatIsNone() {
            Appeal appeal = Writers.aQuestion()
                    .by(new Applicant("Анна", "anna@example.org>,<all@example.org", null, null, null))
                    .register(registry, time, TODAY);

            long answer = letters.toApplicant(appeal.number(), Kind.ANSWER, Reach.EMAIL, Map.of("answer", "Да."));

            await().untilAsserted(() -> assertThat(letter(answer).state()).isEqualTo(LetterState.UNDELIVERABLE));
            assertThat(letter(answer).problemCode()).isEqualTo("BAD_ADDRESS");
            assertThat(PostOffice.messagesTo("all@example.org")).isEmpty();
        }

        @Test
        void forwardsToAnotherBodyWithTheText() throws Exception {
            Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);

            letters.toBody(appeal.number(), "city-heat", Map.of());

            MimeMessage mail = onlyMailTo("teplo@example.org");
            assertThat(PostOffice.text(mail))
                    .contains(appeal.number(), "ошибку E-04", "Мария Ковалёва", "kovaleva@example.org");
        }

        private Letter letter(long id) {
            return register.letter(id).orElseThrow();
        }

        private static MimeMessage onlyMailTo(String address) {
            List<MimeMessage> found = new ArrayList<>();
            await().untilAsserted(() -> {
                found.clear();
                found.addAll(PostOffice.messagesTo(address));
                assertThat(found).hasSize(1);
            });
            return found.get(0);
        }
    }
}
