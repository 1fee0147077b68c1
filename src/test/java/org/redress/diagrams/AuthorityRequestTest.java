package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.intake.Filing;
import org.redress.intake.Pictures;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.registry.State;
import org.redress.registry.files.FiledFile;
import org.redress.resolution.Teamwork;
import org.redress.resolution.authority.ConsumerAppeals;
import org.redress.resolution.authority.Documents;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/authority-request.bpmn`, with golden scenario 5 (R8). */
class AuthorityRequestTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("authorityRequest")
    abstract static class Paths extends Life {

        private final Actor belova = new Actor("belova");
        private final Actor li = new Actor("li");

        @Autowired
        private Teamwork teamwork;

        @Autowired
        private ConsumerAppeals consumers;

        @Autowired
        private Documents documents;

        @Test
        void sendsDocumentsOnALinkedAppealByTheDateThatTheAuthorityStates() {
            time.leap("2026-04-24T10:00");
            var consumer = question();
            var number = taken();
            assertThat(clock(number, "R8").orElseThrow().due()).isEqualTo(day("2026-05-12"));
            assertThatThrownBy(() -> records(number, "LINKED", "2026-05-10"))
                    .hasMessageContaining("authority.linkFirst");
            consumers.link(number, consumer, belova);
            assertThatThrownBy(() -> records(number, "LINKED", "2026-04-20"))
                    .hasMessageContaining("deadline.stated.early");
            records(number, "LINKED", "2026-05-10");
            assertThat(clock(number, "R8").orElseThrow().due()).isEqualTo(day("2026-05-08"));
            assertThat(registry.due(number)).contains(day("2026-05-08"));

            works(number);
            assertThatThrownBy(() -> handsIn(number, "SUBMIT")).hasMessageContaining("authority.noDocuments");
            documents.upload(number, "Акт проверки счётчика", List.of(paper("act.jpg")), li);
            documents.upload(number, null, List.of(paper("bill.jpg"), paper("extra.jpg")), li);
            var extra = documents.of(appeal(number)).get(2);
            documents.remove(number, extra.id(), li);
            handsIn(number, "SUBMIT");
            does("orlova", number, "approveAnswer", "outcome", "APPROVE");

            assertThat(letter(number, "DOCUMENTS_SENT").body())
                    .contains("7-12/2026 от 22.04.2026", "1. Акт проверки счётчика", "2. bill.jpg", ANSWER)
                    .doesNotContain("extra.jpg");
            assertThat(clock(number, "R8").orElseThrow().state()).isEqualTo("MET");
            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(journal(number)).contains("REQUEST_RECORDED", "DOCUMENT_ADDED", "DOCUMENT_REMOVED");
            assertThat(documents.sent(appeal(number), extra.fileId())).isEmpty();
            assertThatThrownBy(() -> documents.upload(number, "Поздно", List.of(paper("late.jpg")), li))
                    .hasMessageContaining("authority.notInWork");
        }

        @Test
        void makesTheConsumersAppealOnceAndSendsItsFiles() {
            time.at("2026-04-24T10:00");
            var number = taken();
            var key = UUID.randomUUID().toString();
            var made = consumers.make(number, consumersLetter(), key, belova);
            assertThat(consumers.make(number, consumersLetter(), key, belova)).isEqualTo(made);
            assertThat(consumers.of(number)).hasSize(1);
            assertThat(consumers.requests(made)).hasSize(1);
            assertThat(appeal(made).kind()).isEqualTo(Kind.COMPLAINT);
            records(number, "LINKED", null);
            works(number);

            var offered = documents.offered(number, belova);
            assertThat(offered).hasSize(1);
            assertThat(documents.offered(number, li))
                    .as("the appeal of the reception is not for Li's eyes")
                    .isEmpty();
            assertThatThrownBy(() -> documents.include(number, offered.get(0).id(), null, li))
                    .hasMessageContaining("authority.unknownFile");
            does("belova", made, "triage", "outcome", "OURS");
            does("belova", made, "checkCompleteness", "complete", "YES");
            does("belova", made, "assignUnit", "unit", "metering-zarechny");
            documents.include(number, offered.get(0).id(), "Письмо потребителя", li);
            assertThat(documents.of(appeal(number)))
                    .extracting(document -> document.title())
                    .containsExactly("Письмо потребителя");
            assertThat(documents.offered(number, li)).isEmpty();
        }

        @Test
        void explainsThatThereAreNoDocumentsAfterRework() {
            time.at("2026-04-24T10:00");
            var number = taken();
            records(number, "NOBODY", null);
            works(number);
            handsIn(number, "EXPLAIN");
            does("orlova", number, "approveAnswer", "outcome", "REWORK", "comment", "Назовите срок хранения");
            assertThat(open("li", number, "prepareDocuments").assignee()).isEqualTo("li");
            handsIn(number, "EXPLAIN");
            does("orlova", number, "approveAnswer", "outcome", "APPROVE");
            assertThat(told(number)).containsExactly("ANSWER");
        }

        @Test
        void isHandedBackAndGivenToOthersAtWorkAndBeforeApproval() {
            time.at("2026-04-24T10:00");
            var number = taken();
            records(number, "NOBODY", null);
            works(number);
            does("li", number, "prepareDocuments", "outcome", "HAND_BACK", "reason", "Это начисления");
            assertThat(database.sql("select proposed from v_routing_assignment where number = ? order by id desc")
                            .param(number)
                            .query(String.class)
                            .list()
                            .get(0))
                    .as("never the one that handed it back")
                    .isNotEqualTo("metering-zarechny");
            does("belova", number, "assignUnit", "unit", "billing-zarechny", "reason", "Начисления");
            teamwork.reroute(number, "quality-zarechny", "О напряжении", belova);
            claims("belyaev", number, "prepareDocuments");
            does("belyaev", number, "prepareDocuments", "outcome", "EXPLAIN", "answer", ANSWER);
            teamwork.reroute(number, "metering-zarechny", "О счётчике", belova);
            assertThat(open("li", number, "prepareDocuments").unit()).isEqualTo("metering-zarechny");
            assertThat(clock(number, "R8").orElseThrow().due()).isEqualTo(day("2026-05-12"));
        }

        @Test
        void linksNothingThatIsNotForTheReaderOrIsARequestItself() {
            time.at("2026-04-24T10:00");
            var number = taken();
            var other = taken();
            assertThatThrownBy(() -> consumers.link(number, other, belova)).hasMessageContaining("authority.isRequest");
            assertThatThrownBy(() -> consumers.link(number, "R-2026-999999", belova))
                    .hasMessageContaining("authority.unknownAppeal");
            var question = question();
            assertThatThrownBy(() -> consumers.link(question, number, belova))
                    .hasMessageContaining("authority.notRequest");
            assertThatThrownBy(() -> consumers.link(number, question, li)).hasMessageContaining("FORBIDDEN");
            consumers.link(number, question, belova);
            consumers.unlink(number, question, belova);
            assertThat(consumers.of(number)).isEmpty();
        }

        private String taken() {
            var number = filed(Kind.AUTHORITY_REQUEST, NewAppeal.Terms.PLAIN, time.now());
            does("belova", number, "triage", "outcome", "OURS");
            return number;
        }

        private void records(String number, String about, String stated) {
            var fields = new java.util.ArrayList<>(List.of(
                    "authority",
                    "Прокуратура города",
                    "official",
                    "Старший помощник Ким А. В.",
                    "reference",
                    "7-12/2026",
                    "sentOn",
                    "2026-04-22",
                    "asked",
                    "Акт проверки, счёт за март",
                    "about",
                    about));
            if (stated != null) {
                fields.addAll(List.of("statedOn", stated));
            }
            if (about.equals("NOBODY")) {
                fields.addAll(List.of("nobody", "Проверка по плану"));
            }
            does("belova", number, "recordRequest", fields.toArray(String[]::new));
        }

        private void works(String number) {
            does("belova", number, "assignUnit", "unit", "metering-zarechny");
            claims("li", number, "prepareDocuments");
        }

        private void handsIn(String number, String outcome) {
            does("li", number, "prepareDocuments", "outcome", outcome, "answer", ANSWER);
        }

        private Filing consumersLetter() {
            return new Filing(
                    Kind.COMPLAINT,
                    Channel.POST,
                    "zarechny",
                    "metering.fault",
                    null,
                    "Счётчик врёт, я написал в прокуратуру.",
                    null,
                    null,
                    new Applicant("Громов Пётр Ильич", null, "+79000007788", "г. Заречный, ул. Лесная, 4", null),
                    List.of(Reach.PHONE),
                    List.of(Reach.POST),
                    "ru",
                    NewAppeal.Extra.NONE,
                    List.of(paper("letter.jpg")));
        }

        private static FiledFile paper(String name) {
            try {
                return new FiledFile(name, Pictures.jpeg());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
