package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.deadline.policy.Policies;
import org.redress.registry.State;
import org.redress.registry.link.LinkKind;
import org.redress.registry.link.Links;
import org.redress.resolution.course.Way;
import org.redress.resolution.draft.Drafts;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.twin.Twins;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/handling.bpmn`. */
class HandlingTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("handling")
    abstract static class Paths extends Life {

        @Autowired
        private Policies policies;

        @Autowired
        private Investigations investigations;

        @Autowired
        private Twins twins;

        @Autowired
        private Links links;

        @Autowired
        private Drafts drafts;

        @Test
        void answersATypicalQuestionAtOnceWithoutRoutingOrApproval() {
            var number = question();
            does("pakhomov", number, "triage", "outcome", "TYPICAL", "answer", ANSWER, "faq", "Что значит ошибка E-04");

            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(told(number)).containsExactly("TYPICAL_ANSWER");
            assertThat(letter(number, "TYPICAL_ANSWER").body()).contains(ANSWER, "Что значит ошибка E-04");
            assertThat(journal(number)).doesNotContain("ROUTED", "APPROVED");
            assertThat(lives(number)).isFalse();
        }

        @Test
        void waitsForTheAnswerOfItsGroupAndIsSortedAgainWhenItLeaves() {
            var number = inWork();
            var code = investigations.gather("Счётчики", List.of(number, question()), new Actor("belova"));
            assertThat(work.open(number, "draftAnswer")).isEmpty();

            investigations.release(code, number, "У неё другой счётчик", new Actor("belova"));
            does("pakhomov", number, "triage", "outcome", "OURS");
            assertThat(open("belova", number, "checkCompleteness")).isNotNull();
        }

        @ParameterizedTest
        @EnumSource(Kind.class)
        void goesOnByTheDiagramOfItsKind(Kind kind) {
            var number = filed(kind, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
            if (kind != Kind.CONSULTATION) { // a call back is promised within hours, so nobody sorts it first
                does(triages(kind), number, "triage", "outcome", "OURS");
            }

            assertThat(processes.isRunning(
                            Way.of(kind).diagram(), appeal(number).businessKey()))
                    .isTrue();
        }

        @Test
        void givesNoTypicalAnswerToAComplaint() {
            var number = filed(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.EMAIL);

            assertThatThrownBy(() -> does(
                            "belova", number, "triage", "outcome", "TYPICAL", "answer", ANSWER, "faq", "Показания"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("outcome");
            assertThat(state(number)).isEqualTo(State.REGISTERED);
            assertThat(open("belova", number, "triage")).isNotNull();
        }

        @Test
        void forwardsWhatIsNotOursAndTellsTheApplicant() {
            var number = question();
            does("pakhomov", number, "triage", "outcome", "FORWARD", "body", "city-heat", "reason", "Это тепло.");

            assertThat(state(number)).isEqualTo(State.FORWARDED);
            assertThat(told(number)).containsExactlyInAnyOrder("BODY", "FORWARDED");
            assertThat(lives(number)).isFalse();
            assertThat(deadlines.clocks(number))
                    .noneMatch(clock -> clock.state().equals("RUNNING"));
        }

        @Test
        void tellsOnlyWhenThereIsNobodyToForwardTo() {
            var number = question();
            does("pakhomov", number, "triage", "outcome", "TELL", "reason", "Это лампы подъезда.");

            assertThat(state(number)).isEqualTo(State.RETURNED);
            assertThat(told(number)).containsExactly("NOT_OURS");
            assertThat(lives(number)).isFalse();
        }

        /** The sources disagree whether such an appeal is forwarded (R9). */
        @Test
        void forwardsNothingWhereThePolicySaysToTellOnly() {
            var number = question();
            policies.choose("notOurs", "TELL", Actor.SYSTEM);
            try {
                assertThatThrownBy(() -> does(
                                "pakhomov",
                                number,
                                "triage",
                                "outcome",
                                "FORWARD",
                                "body",
                                "city-heat",
                                "reason",
                                "Тепло."))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("outcome");
            } finally {
                policies.choose("notOurs", "FORWARD", Actor.SYSTEM);
            }
            assertThat(state(number)).isEqualTo(State.REGISTERED);
        }

        @Test
        void doesNotConsiderWhatWasAnsweredBefore() {
            var first = question();
            does("pakhomov", first, "triage", "outcome", "TYPICAL", "answer", ANSWER, "faq", "Ошибка E-04");
            var second = question();

            assertThatThrownBy(() -> returned(second, "REPEAT", "first", "R-2026-999999"))
                    .hasMessageContaining("resolution.noFirst");
            returned(second, "REPEAT", "first", first);
            assertThat(told(second)).as("nothing leaves while it can be undone").isEmpty();
            assertThat(state(second)).isEqualTo(State.TRIAGED);
            assertThat(work.open(second, "triage")).isEmpty();
            assertThat(links.from(second, LinkKind.REPEAT)).hasSize(1);

            graceOver();
            assertThat(state(second)).isEqualTo(State.NOT_CONSIDERED);
            assertThat(appeal(second).repeatOf()).isEqualTo(first);
            assertThat(told(second)).containsExactly("REPEAT");
            assertThat(letter(second, "REPEAT").body()).contains(first);
            assertThat(lives(second)).isFalse();
            assertThat(deadlines.clocks(second))
                    .noneMatch(clock -> clock.state().equals("RUNNING"));
        }

        @Test
        void sortsAgainWhatWasTakenForARepeatWhenThatIsUndoneInFiveMinutes() {
            var first = question();
            does("pakhomov", first, "triage", "outcome", "TYPICAL", "answer", ANSWER, "faq", "Ошибка E-04");
            var second = question();
            returned(second, "REPEAT", "first", first);
            twins.undo(second, new Actor("pakhomov"));

            assertThat(state(second)).isEqualTo(State.REGISTERED);
            assertThat(links.of(second)).isEmpty();
            var triage = open("pakhomov", second, "triage");
            assertThat(drafts.read(triage.taskId(), "pakhomov").orElseThrow().values())
                    .as("nothing that was typed is lost")
                    .containsEntry("first", first)
                    .containsEntry("reason", "Так решили.");
            graceOver();
            assertThat(told(second)).isEmpty();
            does("pakhomov", second, "triage", "outcome", "OURS");
            assertThat(open("belova", second, "checkCompleteness")).isNotNull();
        }

        @Test
        void answersADuplicateTogetherWithTheFirstAndSortsItAgainWhenThatEndsOtherwise() {
            var first = inWork();
            var second = question();
            assertThatThrownBy(() -> same(second, second)).hasMessageContaining("first:twin.noFirst");
            same(second, first);
            assertThat(told(second)).isEmpty();
            graceOver();
            assertThat(told(second)).containsExactly("JOINED");
            assertThat(appeal(second).assignee()).isEqualTo(appeal(first).assignee());
            assertThatThrownBy(() -> twins.undo(second, new Actor("pakhomov"))).hasMessageContaining("twin.tooLate");

            var alone = question();
            var other = question();
            same(alone, other);
            does("pakhomov", other, "triage", "outcome", "TELL", "reason", "Это лампы подъезда.");
            graceOver();
            assertThat(state(alone)).as("there is nothing to join any more").isEqualTo(State.REGISTERED);
            assertThat(open("pakhomov", alone, "triage")).isNotNull();
            assertThat(links.of(alone)).isEmpty();
        }

        @Test
        void returnsWhatContestsACourtWithTheProcedureExplained() {
            var number = question();
            returned(number, "COURT_DECISION");

            assertThat(state(number)).isEqualTo(State.RETURNED);
            assertThat(told(number)).containsExactly("COURT_DECISION");
            assertThat(letter(number, "COURT_DECISION").body()).contains("вышестоящем суде");
            assertThat(journal(number)).contains("RETURNED_EXPLAINED");
            assertThat(lives(number)).isFalse();
        }

        @Test
        void returnsOnNoGroundThatTheRulesDoNotKnow() {
            assertThatThrownBy(() -> returned(question(), "DATA_INSUFFICIENT")).hasMessageContaining("ground");
        }

        private void same(String number, String first) {
            does("pakhomov", number, "triage", "outcome", "DUPLICATE", "first", first);
        }

        private void graceOver() {
            time.travel(Twins.GRACE.plusSeconds(1));
        }

        private void returned(String number, String ground, String... more) {
            var fields = new ArrayList<>(List.of("outcome", "RETURN", "ground", ground, "reason", "Так решили."));
            fields.addAll(List.of(more));
            does("pakhomov", number, "triage", fields.toArray(String[]::new));
        }
    }
}
