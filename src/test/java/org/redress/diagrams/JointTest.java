package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.Condition;
import org.redress.intake.Filing;
import org.redress.intake.collective.Collectives;
import org.redress.intake.collective.Signer;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.registry.State;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.Member;
import org.redress.registry.joint.Membership;
import org.redress.registry.joint.Standing;
import org.redress.resolution.Course;
import org.redress.resolution.joint.Attached;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.joint.JointAnswers;
import org.redress.resolution.joint.NewOutage;
import org.redress.resolution.joint.OutageWork;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/joint.bpmn` and `bpmn/membership.bpmn`, and a collective letter of fifty people. */
class JointTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram({"joint", "membership"})
    abstract static class Paths extends Life {

        private static final String COMMON = "Линию отремонтировали, перерывов больше не будет.";

        @Autowired
        Investigations investigations;

        @Autowired
        JointAnswers answers;

        @Autowired
        Groups groups;

        @Autowired
        Membership membership;

        @Autowired
        Course course;

        @Autowired
        OutageWork outages;

        @Autowired
        Collectives collectives;

        private final Actor belova = new Actor("belova");
        private final Actor li = new Actor("li");

        @Test
        void answersEachMemberInItsOwnWords() {
            var first = complaint();
            var second = inWork();
            var third = question();
            var code = group(first, second, third);
            assertThat(groups.members(code)).extracting(Member::number).containsExactly(first, second, third);
            assertThat(work.item(second, "draftAnswer", li))
                    .as("its own way waits")
                    .isEmpty();

            does("belova", first, "assignJointUnit", "unit", "metering-zarechny");
            postLeaves();
            assertThat(List.of(first, second, third))
                    .allSatisfy(number -> assertThat(appeal(number).unit()).isEqualTo("metering-zarechny"));
            answers.ownPart(code, second, "Вам пересчитали плату.", li);
            does("li", first, "draftJointAnswer", "outcome", "SUBMIT", "answer", COMMON);
            assertThatThrownBy(() -> answers.ownPart(code, second, "Ещё", li)).hasMessageContaining("joint.tooLate");
            does("orlova", first, "approveJointAnswer", "outcome", "APPROVE");

            postLeaves();
            assertThat(List.of(first, second, third))
                    .allSatisfy(number -> assertThat(state(number)).isEqualTo(State.CLOSED));
            assertThat(letter(second, "ANSWER").body()).contains(COMMON, "Вам пересчитали плату.");
            assertThat(letter(third, "ANSWER").body()).contains(COMMON).doesNotContain("пересчитали плату");
            assertThat(appeal(third).signatory()).isEqualTo("orlova");
            assertThat(groups.group(code).state()).isEqualTo(Standing.APPROVED);
            assertThat(processes.isRunning("joint", code + "/1")).isFalse();
        }

        @Test
        void isSentBackAndHandedBackWithTheReason() {
            var first = question();
            var code = group(first, question());
            does("belova", first, "assignJointUnit", "unit", "metering-zarechny");
            does("li", first, "draftJointAnswer", "outcome", "HAND_BACK", "reason", "Это к качеству");
            assertThat(groups.group(code).remark()).isEqualTo("Это к качеству");
            does("belova", first, "assignJointUnit", "unit", "metering-zarechny");
            does("li", first, "draftJointAnswer", "outcome", "SUBMIT", "answer", "Коротко");
            does("orlova", first, "approveJointAnswer", "outcome", "REWORK", "comment", "Подробнее");
            assertThat(open("li", first, "draftJointAnswer").assignee())
                    .as("back to the author")
                    .isEqualTo("li");
            does("li", first, "draftJointAnswer", "outcome", "SUBMIT", "answer", COMMON);
            does("orlova", first, "approveJointAnswer", "outcome", "APPROVE");
            postLeaves();
            assertThat(letter(first, "ANSWER").body()).contains(COMMON);
        }

        @Test
        void letsOneGoOnAloneUntilTheAnswerIsApproved() {
            var first = question();
            var second = question();
            var third = question();
            var code = group(first, second, third);
            does("belova", first, "assignJointUnit", "unit", "metering-zarechny");
            resolution.keepDraft(open("li", first, "draftJointAnswer").taskId(), Map.of("answer", "Начало"), li);

            investigations.release(code, first, "Другой счётчик", belova);
            assertThat(groups.group(code).lead())
                    .as("the tasks pass to the next")
                    .isEqualTo(second);
            assertThat(resolution.draft(open("li", second, "draftJointAnswer").taskId(), li))
                    .as("nothing typed is lost")
                    .isPresent();
            assertThat(journal(first)).contains("GROUP_JOINED", "GROUP_LEFT");
            assertThat(clock(first, "R7").orElseThrow().state()).isEqualTo("RUNNING");
            does("pakhomov", first, "triage", "outcome", "TYPICAL", "answer", ANSWER, "faq", "Показания");

            does("li", second, "draftJointAnswer", "outcome", "SUBMIT", "answer", COMMON);
            membership.join(code, question(), belova);
            does("orlova", second, "approveJointAnswer", "outcome", "APPROVE");
            assertThatThrownBy(() -> investigations.release(code, third, "Поздно", belova))
                    .hasMessageContaining("joint.answered");
            assertThat(investigations.add(code, List.of(question()), belova))
                    .extracting(Attached::isIn)
                    .containsExactly(false);
            postLeaves();
            assertThat(letter(first, "TYPICAL_ANSWER").body()).contains(ANSWER).doesNotContain(COMMON);
            assertThat(letter(third, "ANSWER").body()).contains(COMMON);
        }

        @Test
        void keepsEachMembersOwnClockSoThatALateAnswerIsThatMembersBreach() {
            var early = question();
            time.travel(Duration.ofDays(6));
            var later = question();
            var code = group(later, early);
            assertThat(dates(early).get("R7")).isBefore(dates(later).get("R7"));
            assertThat(database.sql("select due_on from v_registry_work where number = ? and task = 'assignJointUnit'")
                            .param(later)
                            .query(java.time.LocalDate.class)
                            .single())
                    .as("the group's row has the earliest date")
                    .isEqualTo(registry.due(early).orElseThrow());
            does("belova", later, "assignJointUnit", "unit", "metering-zarechny");
            postLeaves();
            time.travel(Duration.ofDays(26));
            does("li", later, "draftJointAnswer", "outcome", "SUBMIT", "answer", COMMON);
            does("orlova", later, "approveJointAnswer", "outcome", "APPROVE");
            postLeaves();
            assertThat(clock(early, "R7").orElseThrow().state()).isEqualTo("BREACHED");
            assertThat(clock(later, "R7").orElseThrow().state()).isEqualTo("MET");
            assertThat(groups.members(code)).hasSize(2);
        }

        @Test
        void isDissolvedWhenTheLastOneLeaves() {
            var only = question();
            var code = group(only);
            investigations.release(code, only, "Один", belova);
            assertThat(groups.group(code).state()).isEqualTo(Standing.CLOSED);
            assertThat(processes.isRunning("joint", code + "/1")).isFalse();
            assertThat(open("pakhomov", only, "triage")).isNotNull();
        }

        @Test
        void takesNobodyTwiceAndNoKindThatIsDecidedByItself() {
            var first = question();
            var code = group(first, question());
            assertThat(investigations.add(code, List.of(first, "r-1999-000001"), belova))
                    .extracting(Attached::isIn)
                    .containsExactly(true, false);
            assertThatThrownBy(() -> group(first)).hasMessageContaining("joint.elsewhere");
            var claim = filed(Kind.CLAIM, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
            assertThatThrownBy(() -> group(claim)).hasMessageContaining("joint.kind");
            assertThatThrownBy(() -> course.reclassify(first, Kind.COMPLAINT, Set.of(), "Жалоба", belova))
                    .hasMessageContaining("joint.leaveFirst");
            assertThatThrownBy(() -> investigations.gather("x", List.of(question()), li))
                    .hasMessageContaining("joint.mayNotGather");
            assertThatThrownBy(() -> investigations.readBy(code, new Actor("kim")))
                    .hasMessageContaining("FORBIDDEN");
        }

        @Test
        void waitsWithTheAnswerWhileADangerIsUndecided() {
            var first = question();
            var second = question();
            group(first, second);
            does("belova", first, "assignJointUnit", "unit", "metering-zarechny");
            does("li", first, "draftJointAnswer", "outcome", "SUBMIT", "answer", COMMON);
            course.danger(second, null, belova);
            assertThatThrownBy(() -> does("orlova", first, "approveJointAnswer", "outcome", "APPROVE"))
                    .hasMessageContaining("joint.danger");
            does("volkov", second, "confirmDanger", "taken", "YES");
            does("orlova", first, "approveJointAnswer", "outcome", "APPROVE");
            postLeaves();
            assertThat(state(second)).isEqualTo(State.CLOSED);
        }

        @Test
        void registersEveryoneWhoSignedALetter() {
            var letter = new Filing(
                    Kind.COMPLAINT,
                    Channel.POST,
                    "zarechny",
                    "metering.fault",
                    "Счётчики на Садовой",
                    "Просим проверить счётчики.",
                    null,
                    null,
                    new Applicant("", null, null, null, null),
                    List.of(),
                    List.of(),
                    "ru",
                    NewAppeal.Extra.NONE,
                    List.of());
            var savchuk = new Actor("savchuk");
            assertThatThrownBy(() -> collectives.receive(
                            letter, "Один Иван; нет@; \n\nБез Адреса\nОдин Иван; нет@", "k-" + time.now(), savchuk))
                    .hasMessageContaining("list");
            var signers = collectives.read(
                    letter, "ФИО;адрес\nБез Адреса\nПетров Пётр; ул. Садовая, 1; +7 900 000-11-22", savchuk);
            assertThat(signers).extracting(Signer::isSound).containsExactly(false, true);
            assertThat(signers.get(1).applicant().phone()).isEqualTo("+7 900 000-11-22");

            var list = IntStream.rangeClosed(1, 50)
                    .mapToObj(
                            i -> "Житель Номер " + i + "; г. Заречный, ул. Садовая, " + i + "; zh" + i + "@example.org")
                    .collect(Collectors.joining("\n"));
            var key = "all-" + time.now();
            var code = collectives.receive(letter, list, key, savchuk);
            allLeave();
            var members = groups.members(code);
            assertThat(members).hasSize(50);
            assertThat(collectives.receive(letter, list, key, savchuk))
                    .as("once per key")
                    .isEqualTo(code);
            var numbers = members.stream().map(Member::number).toList();
            assertThat(numbers.stream().map(number -> appeal(number).token()).distinct())
                    .hasSize(50);
            assertThat(numbers.stream().map(number -> dates(number)).distinct())
                    .as("one receipt")
                    .hasSize(1);
            assertThat(told(numbers.get(49))).contains("CONFIRMATION");
            assertThat(appeal(numbers.get(49)).conditions()).contains(Condition.COLLECTIVE);
            assertThat(database.sql("select count(*) from v_registry_work where number in (:numbers)")
                            .param("numbers", numbers)
                            .query(Integer.class)
                            .single())
                    .as("one row for the whole group")
                    .isEqualTo(1);

            investigations.release(code, numbers.get(7), "Живёт на другой линии", belova);
            does("belova", numbers.get(0), "assignJointUnit", "unit", "metering-zarechny");
            does("li", numbers.get(0), "draftJointAnswer", "outcome", "SUBMIT", "answer", COMMON);
            does("orlova", numbers.get(0), "approveJointAnswer", "outcome", "APPROVE");
            allLeave();
            assertThat(numbers.stream().filter(number -> state(number) == State.CLOSED))
                    .hasSize(49);
            assertThat(state(numbers.get(7))).isEqualTo(State.REGISTERED);
        }

        @Test
        void waitsForTheFirstAndEndsWithoutAnyone() {
            var code = outages.report(
                    new NewOutage("Нет света", "zarechny", "metering-zarechny", null, null, null, "Обрыв", null),
                    belova);
            assertThat(processes.isRunning("joint", code + "/1")).isTrue();
            var only = question();
            membership.join(code, only, belova);
            assertThat(open("li", only, "draftJointAnswer"))
                    .as("the unit is known")
                    .isNotNull();
            assertThatThrownBy(() -> outages.close(code, belova)).hasMessageContaining("joint.hasMembers");
            investigations.release(code, only, "Не то", belova);
            outages.close(code, belova);
            assertThat(groups.group(code).state()).isEqualTo(Standing.CLOSED);
            assertThat(processes.isRunning("joint", code + "/1")).isFalse();
            assertThatThrownBy(() -> membership.join(code, question(), belova)).hasMessageContaining("joint.closed");
        }

        /** Fifty registrations and letters take their time on a busy machine. */
        private void allLeave() {
            await().atMost(Duration.ofMinutes(3)).until(() -> dispatch.awaitQuiet(Duration.ofSeconds(20)));
        }

        private String complaint() {
            return filed(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.EMAIL);
        }

        private String group(String... numbers) {
            return investigations.gather("Счётчики на Садовой", List.of(numbers), belova);
        }
    }
}
