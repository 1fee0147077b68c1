package org.redress.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.organisation.Absence.Reason;
import org.redress.organisation.Unit;
import org.redress.organisation.absence.Absences;
import org.redress.organisation.absence.NewAbsence;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;

/** A complaint is never with the unit or person complained of: each way to it is refused, and says why. */
class ConflictsTest {

    private static final LocalDate TODAY = LocalDate.parse(Time.START.substring(0, 10));

    @Nested
    @RedressTest
    class OnH2 extends Stories {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Stories {}

    abstract static class Stories extends Life {

        @Autowired
        Conflicts conflicts;

        @Autowired
        Routing routing;

        @Autowired
        Absences absences;

        @AfterEach
        void everybodyComesBack() {
            time.at(Time.START);
            absences.coming().forEach(absence -> absences.cancel(absence.id(), new Actor(absence.person())));
        }

        @Test
        void proposesAndAssignsNeitherTheUnitComplainedOfNorOneWhereNobodyElseCouldApprove() {
            String number = complaint();
            assertThat(routing.propose(number)).isPresent();
            names(number, "metering-zarechny", null);
            does("belova", number, "triage", "outcome", "OURS");
            does("belova", number, "checkCompleteness", "complete", "YES");
            does("belova", number, "hearSides", "outcome", "HEARD");

            assertThat(routing.propose(number)).isEmpty();
            assertThat(routing.choices(number))
                    .extracting(Unit::code)
                    .doesNotContain("metering-zarechny", "metering-lesnoy")
                    .contains("quality-zarechny");
            assertThatThrownBy(() -> does("belova", number, "assignUnit", "unit", "metering-zarechny", "reason", "Их"))
                    .hasMessageContaining("appeal.complainedOf");
            assertThatThrownBy(() -> does("belova", number, "assignUnit", "unit", "metering-lesnoy", "reason", "Их"))
                    .as("Orlova leads both units, and nobody else could approve")
                    .hasMessageContaining("conflict.nobodyElse");
            does("belova", number, "assignUnit", "unit", "quality-zarechny", "reason", "Не те, на кого жалуются");
            assertThat(appeal(number).unit()).isEqualTo("quality-zarechny");
        }

        @Test
        void letsAPersonComplainedOfNeitherTakeNorGetNorStandInNorApprove() {
            String number = complaint();
            names(number, null, "li");
            does("belova", number, "triage", "outcome", "OURS");
            does("belova", number, "checkCompleteness", "complete", "YES");
            does("belova", number, "hearSides", "outcome", "HEARD");
            does("belova", number, "assignUnit", "unit", "metering-zarechny");
            String draft = work.open(number, "draftAnswer").orElseThrow().taskId();

            assertThat(work.may(draft, new Actor("li"))).isFalse();
            assertThatThrownBy(() -> work.claim(draft, new Actor("li"))).hasMessageContaining("conflict.you");
            assertThatThrownBy(() ->
                            work.complete(draft, Map.of("outcome", "SUBMIT", "answer", "Всё хорошо"), new Actor("li")))
                    .hasMessageContaining("conflict.you");
            assertThatThrownBy(() -> work.assign(draft, "li", new Actor("orlova")))
                    .hasMessageContaining("conflict.person");

            work.claim(draft, new Actor("ryabova"));
            away("ryabova", "li");
            assertThatThrownBy(() -> work.claim(draft, new Actor("li"))).hasMessageContaining("conflict.you");
            assertThat(work.item(number, "draftAnswer", new Actor("li"))).isEmpty();
        }

        @Test
        void letsTheHeadComplainedOfNotApproveNorAnybodyInTheirPlace() {
            String number = complaint();
            does("belova", number, "triage", "outcome", "OURS");
            does("belova", number, "checkCompleteness", "complete", "YES");
            does("belova", number, "assignUnit", "unit", "metering-primorsky", "reason", "Ближе");
            names(number, null, "zhukov");
            claims("koval", number, "draftAnswer");
            does("koval", number, "draftAnswer", "outcome", "SUBMIT", "answer", "Счётчик проверен.");
            String approval = work.open(number, "approveAnswer").orElseThrow().taskId();

            assertThatThrownBy(() -> work.complete(approval, Map.of("outcome", "APPROVE"), new Actor("zhukov")))
                    .hasMessageContaining("conflict.you");
            does("orlova", number, "approveAnswer", "outcome", "APPROVE");
            assertThat(appeal(number).signatory()).isEqualTo("orlova");
        }

        @Test
        void letsAMemberOfTheUnitComplainedOfStandInForNobody() {
            String number = complaint();
            names(number, "metering-lesnoy", null);
            does("belova", number, "triage", "outcome", "OURS");
            does("belova", number, "checkCompleteness", "complete", "YES");
            does("belova", number, "hearSides", "outcome", "HEARD");
            does("belova", number, "assignUnit", "unit", "quality-zarechny", "reason", "Не те");
            claims("belyaev", number, "draftAnswer");
            String draft = work.open(number, "draftAnswer").orElseThrow().taskId();
            away("belyaev", "savelyev");

            assertThatThrownBy(() -> work.claim(draft, new Actor("savelyev")))
                    .hasMessageContaining("conflict.yourUnit");
        }

        @Test
        void knowsAUnitAndAPersonByTheWordsOfTheDoorAndHoldsTheLatestNaming() {
            String number = complaint();
            assertThat(conflicts.of(appeal(number)).isSomebody()).isFalse();
            database.sql("update appeal set extra_complained_of = 'Отдел учёта, заречный' where number = ?")
                    .param(number)
                    .update();
            assertThat(conflicts.of(appeal(number)).unit()).isEqualTo("metering-zarechny");
            database.sql("update appeal set extra_complained_of = 'Тимур Ли' where number = ?")
                    .param(number)
                    .update();
            assertThat(conflicts.of(appeal(number)).login()).isEqualTo("li");

            names(number, "billing-zarechny", null);
            assertThat(conflicts.of(appeal(number))).isEqualTo(new ComplainedOf("billing-zarechny", null));
            names(number, null, null);
            assertThat(conflicts.of(appeal(number))).isEqualTo(ComplainedOf.NOBODY);
            assertThat(journal(number)).contains("COMPLAINED_OF_NAMED");
            assertThatThrownBy(() -> names(number, "atlantis", null)).hasMessageContaining("conflict.unknownUnit");
            assertThatThrownBy(() -> names(number, null, "nemo")).hasMessageContaining("conflict.unknownPerson");
        }

        private String complaint() {
            return filed(Kind.COMPLAINT, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
        }

        private void names(String number, String unit, String login) {
            conflicts.name(number, unit, login, "Так написал заявитель", new Actor("belova"));
        }

        private void away(String absent, String substitute) {
            absences.enter(
                    new NewAbsence(absent, TODAY, TODAY.plusDays(1), substitute, Reason.LEAVE), new Actor(absent));
        }
    }
}
