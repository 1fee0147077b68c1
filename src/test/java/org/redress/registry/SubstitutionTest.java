package org.redress.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.organisation.Absence.Reason;
import org.redress.organisation.absence.Absences;
import org.redress.organisation.absence.NewAbsence;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;

/** Work of somebody absent: the substitute does it within their own roles, it is named as such, and it comes back by itself. */
class SubstitutionTest {

    private static final LocalDate TODAY = LocalDate.parse(Time.START.substring(0, 10));

    @Nested
    @RedressTest
    class OnH2 extends Stories {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Stories {}

    abstract static class Stories extends Life {

        @Autowired
        Absences absences;

        @AfterEach
        void everybodyComesBack() {
            time.at(Time.START);
            absences.coming().forEach(absence -> absences.cancel(absence.id(), new Actor(absence.person())));
        }

        @Test
        void lendsTheSubstituteTheWorkOfTheAbsentAndTakesItBackByItself() {
            String number = inWork();
            assertThat(work.item(number, "draftAnswer", new Actor("savelyev"))).isEmpty();

            away("li", "savelyev", TODAY.plusDays(1));
            WorkItem lent = open("savelyev", number, "draftAnswer");
            assertThat(lent.assignee()).isEqualTo("li");
            assertThat(work.inPlaceOf(lent.taskId(), new Actor("savelyev"))).contains("li");
            assertThat(registry.mayRead(registry.appeal(number), new Actor("savelyev")))
                    .isTrue();

            time.at("2026-02-04T00:00");
            assertThat(work.item(number, "draftAnswer", new Actor("savelyev"))).isEmpty();
            assertThat(registry.mayRead(registry.appeal(number), new Actor("savelyev")))
                    .isFalse();
            assertThat(open("li", number, "draftAnswer").assignee()).isEqualTo("li");
        }

        @Test
        void putsNewWorkIntoTheHandsOfTheAbsentSoThatItComesBack() {
            away("li", "savelyev", TODAY);
            String number = question();
            does("pakhomov", number, "triage", "outcome", "OURS");
            does("belova", number, "checkCompleteness", "complete", "YES");
            does("belova", number, "assignUnit", "unit", "metering-zarechny");
            assertThat(notices(number, "NEW_WORK"))
                    .contains("savelyev", "ryabova")
                    .doesNotContain("li");

            claims("savelyev", number, "draftAnswer");

            assertThat(registry.appeal(number).assignee()).isEqualTo("li");
            assertThat(entry(number, "CLAIMED")).isEqualTo("savelyev for li");
        }

        @Test
        void writesWhoActedAndForWhomAndReturnsReworkToWhoseWorkItIs() {
            String number = inWork();
            away("li", "savelyev", TODAY);
            does("savelyev", number, "draftAnswer", "outcome", "SUBMIT", "answer", "Мы всё проверили.");
            assertThat(entry(number, "DRAFT_HANDED_IN")).isEqualTo("savelyev for li");
            assertThat(registry.appeal(number).draftAuthor()).isEqualTo("savelyev");

            does("orlova", number, "approveAnswer", "outcome", "REWORK", "comment", "Назовите дату.");

            assertThat(entry(number, "SENT_BACK")).isEqualTo("orlova");
            WorkItem rework = open("savelyev", number, "draftAnswer");
            assertThat(rework.assignee()).isEqualTo("li");
            assertThat(notices(number, "NEW_WORK")).contains("savelyev");
        }

        @Test
        void signsForTheAbsentHead() {
            String number = inWork();
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", "Мы всё проверили.");
            away("orlova", "zhukov", TODAY);
            does("zhukov", number, "approveAnswer", "outcome", "APPROVE");

            assertThat(entry(number, "APPROVED")).isEqualTo("zhukov for orlova");
            assertThat(letter(number, "ANSWER").body())
                    .contains("Михаил Жуков, и. о. (руководитель отдела учёта, Светлана Орлова)");
        }

        @Test
        void letsNobodyApproveTheirOwnAnswerByStandingIn() {
            String number = inWork();
            database.sql("update person set roles = 'FUNCTIONAL_SPECIALIST;HEAD_OF_UNIT' where login = 'savelyev'")
                    .update();
            organisation.changed();
            try {
                away("li", "savelyev", TODAY);
                away("orlova", "savelyev", TODAY);
                does("savelyev", number, "draftAnswer", "outcome", "SUBMIT", "answer", "Мы всё проверили.");

                assertThat(refusal(() -> does("savelyev", number, "approveAnswer", "outcome", "APPROVE")))
                        .isEqualTo("appeal.ownDraft");
            } finally {
                database.sql("update person set roles = 'FUNCTIONAL_SPECIALIST' where login = 'savelyev'")
                        .update();
                organisation.changed();
            }
        }

        @Test
        void letsNobodyApproveForTheAuthor() {
            String number = inWork();
            database.sql("update person set roles = 'FUNCTIONAL_SPECIALIST;HEAD_OF_UNIT' where login = 'li'")
                    .update();
            organisation.changed();
            try {
                does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", "Мы всё проверили.");
                away("li", "zhukov", TODAY);

                assertThat(refusal(() -> does("zhukov", number, "approveAnswer", "outcome", "APPROVE")))
                        .isEqualTo("appeal.ownDraft");
            } finally {
                database.sql("update person set roles = 'FUNCTIONAL_SPECIALIST' where login = 'li'")
                        .update();
                organisation.changed();
            }
        }

        @Test
        void lendsOnlyWhatTheSubstitutesOwnRolesMayDo() {
            String number = inWork();
            away("orlova", "gusarova", TODAY);

            assertThat(work.item(number, "draftAnswer", new Actor("gusarova"))).isEmpty();
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", "Мы всё проверили.");
            assertThat(open("gusarova", number, "approveAnswer").unit()).isEqualTo("metering-zarechny");
            assertThat(refusal(() -> work.assign(
                            open("gusarova", number, "approveAnswer").taskId(), "gusarova", new Actor("gromova"))))
                    .isEqualTo("work.notAble");
        }

        @Test
        void namesForWhomWhatIsDoneBesideTheTask() {
            String number = inWork();
            away("li", "savelyev", TODAY);
            resolution.note(number, "Позвонил соседям.", new Actor("savelyev"));
            resolution.requestInput(number, "billing-zarechny", "Было ли доначисление?", new Actor("savelyev"));

            assertThat(entry(number, "NOTED")).isEqualTo("savelyev for li");
            assertThat(entry(number, "INPUT_REQUESTED")).isEqualTo("savelyev for li");
        }

        private void away(String login, String substitute, LocalDate last) {
            absences.enter(new NewAbsence(login, TODAY, last, substitute, Reason.LEAVE), new Actor(login));
        }

        private String entry(String number, String what) {
            return database.sql("select who || coalesce(' for ' || acting_for, '') from v_registry_journal"
                            + " where number = ? and what = ? order by id desc fetch first 1 rows only")
                    .params(number, what)
                    .query(String.class)
                    .single();
        }

        private List<String> notices(String number, String kind) {
            return database.sql("select recipient_login from v_correspondence_letter where number = ? and kind = ?")
                    .params(number, kind)
                    .query(String.class)
                    .list();
        }

        private static String refusal(Runnable act) {
            try {
                act.run();
                return "";
            } catch (Refused refused) {
                return refused.faults().get(0).key();
            }
        }
    }
}
