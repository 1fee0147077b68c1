package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.Member;
import org.redress.registry.joint.Membership;
import org.redress.registry.joint.Standing;
import org.redress.resolution.Course;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.joint.JointAnswers;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/joint.bpmn` and `bpmn/membership.bpmn` but those of an outage. */
class JointTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("membership")
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

        private String complaint() {
            return filed(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.EMAIL);
        }

        private String group(String... numbers) {
            return investigations.gather("Счётчики на Садовой", List.of(numbers), belova);
        }
    }
}
