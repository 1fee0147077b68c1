package org.redress.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.correspondence.Writers;
import org.redress.deadline.ClockKind;
import org.redress.deadline.Deadlines;
import org.redress.deadline.StageReached;
import org.redress.organisation.Absence.Reason;
import org.redress.organisation.Organisation;
import org.redress.organisation.absence.Absences;
import org.redress.organisation.absence.NewAbsence;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Table 2b: who is told of which stage, each once. */
class EscalationTest {

    @Nested
    @RedressTest
    class OnH2 extends Told {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Told {}

    abstract static class Told {

        private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

        @Autowired
        Registry registry;

        @Autowired
        Deadlines deadlines;

        @Autowired
        Organisation organisation;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Absences absences;

        @Autowired
        Time time;

        @Autowired
        ApplicationEventPublisher events;

        @Autowired
        PlatformTransactionManager transactions;

        @BeforeEach
        void begin() {
            time.at(Time.START);
        }

        @AfterEach
        void everybodyComesBack() {
            time.at(Time.START);
            absences.coming().forEach(absence -> absences.cancel(absence.id(), new Actor(absence.person())));
        }

        /** The department of metering, Central: zaytsev works there, zhukov leads it, orlova heads metering. */
        @ParameterizedTest(name = "{0} {1} {2}: {3}")
        @CsvSource({
            "LEGAL, R7, NEAR, zaytsev zhukov, NEAR",
            "LEGAL, R7, MISSED, gromova kuznetsov orlova zaytsev zhukov, MISSED",
            "LEGAL, R7, REMINDER, gromova kuznetsov, REMINDER",
            "AUTHORITY, R8, NEAR, zaytsev zhukov, NEAR",
            "AUTHORITY, R8, MISSED, gromova kuznetsov orlova zaytsev zhukov, MISSED",
            "AUTHORITY, R8, REMINDER, gromova kuznetsov, REMINDER",
            "SERVICE, R2, NEAR, zaytsev, NEAR",
            "SERVICE, R2, MISSED, zaytsev zhukov, MISSED",
            "SERVICE, R2, HEAD, orlova, ESCALATED",
            "SERVICE, R2, MANAGEMENT, gromova kuznetsov, ESCALATED",
            "INTERNAL, R3, NEAR, zaytsev, NEAR",
            "INTERNAL, R3, MISSED, applicant zhukov, MISSED",
            "INTERNAL, R1, MISSED, zhukov, MISSED",
            "INTERNAL, R3, HEAD, orlova, ESCALATED"
        })
        void tellsWhomTheTableNames(ClockKind clock, String rule, String stage, String whom, String notice) {
            Appeal appeal = inHand("metering-central", "zaytsev");

            reached(appeal, clock, rule, stage);

            assertThat(told(appeal.number(), notice)).containsExactlyElementsOf(sorted(whom));
            assertThat(journal(appeal.number()))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith(stage + "|" + clock + "|" + rule);
        }

        @Test
        void tellsOnePersonOnceWhoIsLeadAndHead() {
            Appeal appeal = inHand("metering-lesnoy", "savelyev");

            reached(appeal, ClockKind.LEGAL, "R7", "MISSED");

            assertThat(told(appeal.number(), "MISSED")).containsExactly("gromova", "kuznetsov", "orlova", "savelyev");
        }

        @Test
        void tellsWhoStandsInForEachWhoIsAwayAndSaysForWhom() {
            Appeal appeal = inHand("metering-central", "zaytsev");
            away("zaytsev", "li");
            away("zhukov", "hordienko");
            away("orlova", "sokolov");
            away("gromova", null);

            reached(appeal, ClockKind.LEGAL, "R7", "MISSED");

            assertThat(told(appeal.number(), "MISSED")).containsExactly("hordienko", "kuznetsov", "li", "sokolov");
            assertThat(body(appeal.number(), "li")).contains("замещаете сотрудника: Денис Зайцев");
            assertThat(body(appeal.number(), "hordienko")).contains("Михаил Жуков");
            assertThat(body(appeal.number(), "kuznetsov")).doesNotContain("замещаете");
            assertThat(journal(appeal.number()).get(0))
                    .contains("li", "hordienko")
                    .doesNotContain("zaytsev");
        }

        @Test
        void tellsTheLeadOfAnAbsentWhomNobodyReplacesOnce() {
            Appeal appeal = inHand("metering-central", "zaytsev");
            away("zaytsev", null);

            reached(appeal, ClockKind.LEGAL, "R7", "NEAR");

            assertThat(told(appeal.number(), "NEAR")).containsExactly("zhukov");
        }

        @Test
        void tellsTheLeadWhenNobodyHasIt() {
            Appeal appeal = inHand("metering-central", null);

            reached(appeal, ClockKind.SERVICE, "R2", "NEAR");

            assertThat(told(appeal.number(), "NEAR")).containsExactly("zhukov");
        }

        @Test
        void tellsTheLeadOfTheQueueBeforeAnyUnitHasIt() {
            Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);

            reached(appeal, ClockKind.SERVICE, "R2", "MISSED");

            assertThat(told(appeal.number(), "MISSED")).containsExactly("nikitin");
        }

        @Test
        void tellsTheApplicantOfAMissedInputTheDateOfTheAnswer() {
            Appeal appeal = inHand("metering-central", "zaytsev");

            reached(appeal, ClockKind.INTERNAL, "R3", "MISSED");

            assertThat(jdbc.sql("select body from v_correspondence_letter where number = ? and kind = 'DELAY'")
                            .param(appeal.number())
                            .query(String.class)
                            .single())
                    .contains("не позднее 05.02.2026");
        }

        @Test
        void tellsEachStageOfAForgottenQuestionOnceAsTimePasses() {
            Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);

            time.at("2026-02-05T23:59");
            assertThat(told(appeal.number(), "NEAR")).containsExactly("nikitin");
            assertThat(told(appeal.number(), "MISSED")).isEmpty();
            time.at("2026-02-06T00:01");
            assertThat(told(appeal.number(), "MISSED")).containsExactly("nikitin");
            assertThat(told(appeal.number(), "ESCALATED")).isEmpty();
            time.at("2026-02-06T17:00");
            assertThat(told(appeal.number(), "ESCALATED"))
                    .containsExactly("gromova", "gromova", "kuznetsov", "kuznetsov");
            assertThat(told(appeal.number(), "MISSED")).containsExactly("nikitin");
            deadlines.endAll(appeal.number(), 1);
        }

        private void away(String login, String substitute) {
            absences.enter(new NewAbsence(login, TODAY, TODAY, substitute, Reason.LEAVE), new Actor(login));
        }

        private String body(String number, String login) {
            return jdbc.sql("select body from v_correspondence_letter where number = ? and recipient_login = ?"
                            + " order by id desc fetch first 1 rows only")
                    .params(number, login)
                    .query(String.class)
                    .single();
        }

        private Appeal inHand(String unit, String login) {
            Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);
            return new TransactionTemplate(transactions).execute(tx -> {
                Appeal found = registry.appeal(appeal.number());
                found.triaged(organisation.unit(unit).orElseThrow().territory(), "metering.fault");
                found.routed(unit);
                if (login != null) {
                    found.takenBy(login);
                }
                registry.save(found);
                deadlines.endAll(appeal.number(), 1);
                return found;
            });
        }

        private void reached(Appeal appeal, ClockKind clock, String rule, String stage) {
            String key = appeal.businessKey() + "/" + clock;
            new TransactionTemplate(transactions)
                    .executeWithoutResult(tx -> events.publishEvent(new StageReached(
                            appeal.number(), 1, key, clock, rule, stage, TODAY, Instant.from(time.now()))));
        }

        private List<String> told(String number, String notice) {
            return jdbc.sql("""
                            select coalesce(recipient_login, 'applicant') as who from v_correspondence_letter
                            where number = ? and (kind = ? or (kind = 'DELAY' and ? = 'MISSED')) order by who
                            """)
                    .params(number, notice, notice)
                    .query(String.class)
                    .list();
        }

        private List<String> journal(String number) {
            return jdbc.sql("select args from v_registry_journal where number = ? and what = 'STAGE_TOLD'")
                    .param(number)
                    .query(String.class)
                    .list();
        }

        private static Set<String> sorted(String whom) {
            return new TreeSet<>(List.of(whom.split(" ")));
        }
    }
}
