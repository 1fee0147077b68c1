package org.redress.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.diagrams.Life;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The tasks of people: whose they are, who wins, what the other is told. */
class WorkTest {

    @Nested
    @RedressTest
    class OnH2 extends Stories {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Stories {}

    @ExtendWith(OutputCaptureExtension.class)
    abstract static class Stories extends Life {

        @Test
        void letsOneOfTwoClaimAndTellsTheOtherWhoAndWhen() throws Exception {
            for (int round = 0; round < 5; round++) {
                String task = open("pakhomov", question(), "triage").taskId();
                List<String> told = bothAtOnce(
                        () -> work.claim(task, new Actor("pakhomov")), () -> work.claim(task, new Actor("golub")));

                String winner = work.item(task).orElseThrow().assignee();
                assertThat(told).singleElement().asString().isEqualTo("work.taken " + name(winner));
            }
        }

        @Test
        void letsOneOfTwoCompleteAndTellsTheOtherWhoAndWhen() throws Exception {
            String number = question();
            String task = open("pakhomov", number, "triage").taskId();
            Map<String, String> ours = Map.of("outcome", "OURS");
            List<String> told = bothAtOnce(
                    () -> work.complete(task, ours, new Actor("pakhomov")),
                    () -> work.complete(task, ours, new Actor("golub")));

            String winner = database.sql("select login from v_registry_holding where task_id = ?")
                    .param(task)
                    .query(String.class)
                    .single();
            assertThat(told).singleElement().asString().isEqualTo("work.doneBy " + name(winner));
            assertThat(registry.appeal(number).state()).isEqualTo(State.TRIAGED);
        }

        @Test
        void tellsADoubleClickThatItIsDone() {
            String number = question();
            String task = open("pakhomov", number, "triage").taskId();
            work.complete(task, Map.of("outcome", "OURS"), new Actor("pakhomov"));

            assertThat(refusal(() -> work.complete(task, Map.of("outcome", "OURS"), new Actor("pakhomov"))))
                    .startsWith("work.doneByYou");
        }

        @Test
        void tellsThatATaskIsGoneWhenTheAppealWentOnWithoutIt() {
            String number = inWork();
            resolution.requestInput(number, "billing-zarechny", "Было ли доначисление?", new Actor("li"));
            String input = open("morozova", number, "giveInput").taskId();
            answered(number);
            postLeaves();

            assertThat(refusal(() -> work.complete(input, Map.of("input", "Не было"), new Actor("morozova"))))
                    .startsWith("work.gone");
            assertThat(refusal(() -> work.claim("no-such-task", new Actor("morozova"))))
                    .startsWith("work.unknown");
        }

        @Test
        void givesReworkToTheAuthorAtOnce() {
            String number = inWork();
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", "Мы всё проверили.");
            does("orlova", number, "approveAnswer", "outcome", "REWORK", "comment", "Назовите дату.");

            WorkItem again = open("li", number, "draftAnswer");
            assertThat(again.assignee()).isEqualTo("li");
            assertThat(refusal(() -> work.claim(again.taskId(), new Actor("ryabova"))))
                    .isEqualTo("work.taken " + name("li"));
        }

        @Test
        void handsATaskOnOnlyByTheHeadAndToSomebodyWhoCan() {
            String number = inWork();
            String task = open("li", number, "draftAnswer").taskId();

            assertThat(refusal(() -> work.assign(task, "ryabova", new Actor("li"))))
                    .startsWith("right.missing.REASSIGN");
            assertThat(refusal(() -> work.assign(task, "koval", new Actor("orlova"))))
                    .startsWith("work.notAble");
            work.assign(task, "ryabova", new Actor("orlova"));

            assertThat(registry.appeal(number).assignee()).isEqualTo("ryabova");
            assertThat(database.sql("select login from v_registry_holding where task_id = ? order by from_at, to_at")
                            .param(task)
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("li", "ryabova");
        }

        @Test
        void freesWhatIsGivenBack() {
            String number = inWork();
            WorkItem draft = open("li", number, "draftAnswer");
            work.release(draft.taskId(), new Actor("li"));

            assertThat(open("ryabova", number, "draftAnswer").assignee()).isNull();
            assertThat(registry.appeal(number).assignee()).isNull();
            assertThat(registry.appeal(number).state()).isEqualTo(State.ROUTED);
        }

        @Test
        void waitsInTheQueueThatTheTableNames() {
            String complaint = filed(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, null, null, Reach.EMAIL);
            WorkItem triage = open("belova", complaint, "triage");

            assertThat(triage.unit()).isEqualTo("routing");
            assertThat(work.item(complaint, "triage", new Actor("pakhomov"))).isEmpty();
            assertThat(refusal(() -> work.claim(triage.taskId(), new Actor("pakhomov"))))
                    .startsWith("right.missing.TRIAGE");
        }

        @Test
        void isDueWhenTheEarliestPromiseIs() {
            String number = inWork();
            var shown = deadlines.clocks(number).stream()
                    .filter(clock -> clock.shown())
                    .findFirst()
                    .orElseThrow();

            assertThat(registry.due(number)).contains(shown.due());
            assertThat(database.sql("select count(*) from v_registry_work where number = ? and due_on = ?")
                            .params(number, shown.due())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            answered(number);
            assertThat(database.sql("select clock_state from v_registry_appeal where number = ?")
                            .param(number)
                            .query(String.class)
                            .single())
                    .isEqualTo("ENDED");
        }

        @Test
        void isReadByThoseWhoWorkOnItOnly() {
            String number = inWork();
            assertThat(registry.readBy(number, new Actor("li")).number()).isEqualTo(number);
            assertThat(registry.readBy(number, new Actor("gromova")).number()).isEqualTo(number);
            assertThat(refusal(() -> registry.readBy(number, new Actor("morozova"))))
                    .contains("READ_APPEAL");
            assertThat(refusal(() -> registry.readBy(number, new Actor("maslov"))))
                    .contains("READ_APPEAL");

            resolution.requestInput(number, "billing-zarechny", "Было ли доначисление?", new Actor("li"));
            assertThat(registry.readBy(number, new Actor("morozova")).number()).isEqualTo(number);
        }

        @Test
        void writesNothingPersonalIntoVariablesHistoryOrLogs(CapturedOutput output) {
            String number = answered(inWork());
            postLeaves();

            List<String> kept = new ArrayList<>();
            for (String table : List.of("ACT_RU_VARIABLE", "ACT_HI_VARINST", "ACT_HI_DETAIL")) {
                kept.addAll(database.sql("select coalesce(text_, '') || coalesce(text2_, '') from " + table)
                        .query(String.class)
                        .list());
            }
            assertThat(kept).noneMatch(value -> value.contains("Зимина") || value.contains("E-04"));
            assertThat(output.getAll()).doesNotContain("Зимина", "o.zimina@", "79000001892", "Счётчик проверен");
            assertThat(number).isNotBlank();
        }

        private List<String> bothAtOnce(Runnable one, Runnable other) throws Exception {
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService two = Executors.newFixedThreadPool(2);
            try {
                List<Callable<String>> acts = List.of(together(start, one), together(start, other));
                List<String> told = new ArrayList<>();
                for (Future<String> act : two.invokeAll(acts)) {
                    told.add(act.get());
                }
                told.removeIf(String::isEmpty);
                return told;
            } finally {
                two.shutdownNow();
            }
        }

        private static Callable<String> together(CyclicBarrier start, Runnable act) {
            return () -> {
                start.await();
                return refusal(act);
            };
        }

        /** The key and the first fact of what was refused; empty when nothing was. */
        private static String refusal(Runnable act) {
            try {
                act.run();
                return "";
            } catch (Refused refused) {
                Refused.Fault fault = refused.faults().get(0);
                return fault.key()
                        + (fault.facts().isEmpty() ? "" : " " + fault.facts().get(0));
            }
        }

        private String name(String login) {
            return organisation.person(login).orElseThrow().name();
        }
    }
}
