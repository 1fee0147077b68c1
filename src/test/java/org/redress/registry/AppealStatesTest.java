package org.redress.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.registry.State.ANSWERED;
import static org.redress.registry.State.APPROVED;
import static org.redress.registry.State.AWAITING_CLARIFICATION;
import static org.redress.registry.State.CLOSED;
import static org.redress.registry.State.DRAFTED;
import static org.redress.registry.State.FORWARDED;
import static org.redress.registry.State.IN_PROGRESS;
import static org.redress.registry.State.RECEIVED;
import static org.redress.registry.State.REGISTERED;
import static org.redress.registry.State.RETURNED;
import static org.redress.registry.State.ROUTED;
import static org.redress.registry.State.TRIAGED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.shared.Refused;

/** Every step of an appeal's life from every state: where it leads, and where it is refused. */
class AppealStatesTest {

    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    /** A step, the states in which it may be taken, and the state after it. */
    private record Step(String name, Consumer<Appeal> take, State after, Set<State> from) {}

    private static final List<Step> STEPS = List.of(
            new Step("triaged", a -> a.triaged("zarechny", "other"), TRIAGED, Set.of(RECEIVED, REGISTERED)),
            new Step("routed", a -> a.routed("metering-zarechny"), ROUTED, Set.of(TRIAGED)),
            new Step("takenBy", a -> a.takenBy("li"), IN_PROGRESS, Set.of(ROUTED, IN_PROGRESS)),
            new Step("laidDown", Appeal::laidDown, ROUTED, Set.of(IN_PROGRESS)),
            new Step("handedBack", Appeal::handedBack, TRIAGED, Set.of(ROUTED, IN_PROGRESS, AWAITING_CLARIFICATION)),
            new Step("drafted", a -> a.drafted("li"), DRAFTED, Set.of(IN_PROGRESS, AWAITING_CLARIFICATION)),
            new Step("approved", a -> a.approved("orlova"), APPROVED, Set.of(DRAFTED)),
            new Step("sentBack", Appeal::sentBack, IN_PROGRESS, Set.of(DRAFTED)),
            new Step("answered", a -> a.answered(NOW, "Да", "orlova"), ANSWERED, Set.of(REGISTERED, TRIAGED, APPROVED)),
            new Step("closed", Appeal::closed, CLOSED, Set.of(ANSWERED)),
            new Step("undelivered", Appeal::undelivered, APPROVED, Set.of(ANSWERED)),
            new Step(
                    "awaitsApplicant",
                    Appeal::awaitsApplicant,
                    AWAITING_CLARIFICATION,
                    Set.of(TRIAGED, ROUTED, IN_PROGRESS)),
            new Step("forwarded", a -> a.forwarded(NOW, "grid"), FORWARDED, Set.of(RECEIVED, REGISTERED, TRIAGED)),
            new Step("returned", a -> a.returned(NOW), RETURNED, Set.of(RECEIVED, REGISTERED, TRIAGED)));

    @TestFactory
    Stream<DynamicTest> takesEachStepOnlyFromTheStatesThatAllowIt() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Step step : STEPS) {
            for (State state : State.values()) {
                boolean whileAsked = state == AWAITING_CLARIFICATION
                        && List.of("takenBy", "laidDown").contains(step.name());
                if (!whileAsked) {
                    tests.add(DynamicTest.dynamicTest(step.name() + " from " + state, () -> take(step, state)));
                }
            }
        }
        return tests.stream();
    }

    private static void take(Step step, State state) {
        Appeal appeal = in(state);
        if (step.from().contains(state)) {
            step.take().accept(appeal);
            assertThat(appeal.state()).isEqualTo(step.after());
        } else {
            assertThatThrownBy(() -> step.take().accept(appeal))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.CONFLICT));
            assertThat(appeal.state()).isEqualTo(state);
        }
    }

    @Test
    void goesOnAsBeforeWhenTheApplicantReplied() {
        for (State before : List.of(TRIAGED, ROUTED, IN_PROGRESS)) {
            Appeal appeal = in(before);
            appeal.awaitsApplicant();
            appeal.continues();
            assertThat(appeal.state()).isEqualTo(before);
        }
    }

    @Test
    void staysWithWhomTookItWhileTheApplicantWasAsked() {
        Appeal appeal = in(ROUTED);
        appeal.awaitsApplicant();
        appeal.takenBy("li");
        assertThat(appeal.state()).isEqualTo(AWAITING_CLARIFICATION);
        appeal.continues();
        assertThat(appeal.state()).isEqualTo(IN_PROGRESS);
        assertThat(appeal.assignee()).isEqualTo("li");
    }

    @Test
    void isNotPulledBackByAReplyThatComesAfterTheDraft() {
        Appeal appeal = in(IN_PROGRESS);
        appeal.awaitsApplicant();
        appeal.drafted("li");
        appeal.continues();
        assertThat(appeal.state()).isEqualTo(DRAFTED);
    }

    @Test
    void isNeverApprovedByItsAuthor() {
        Appeal appeal = in(IN_PROGRESS);
        appeal.drafted("orlova");
        assertThatThrownBy(() -> appeal.approved("orlova"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.FORBIDDEN));
        assertThat(appeal.state()).isEqualTo(DRAFTED);
    }

    @Test
    void goesBackToItsAuthorForRework() {
        Appeal appeal = in(IN_PROGRESS);
        appeal.drafted("li");
        appeal.sentBack();
        assertThat(appeal.assignee()).isEqualTo("li");
    }

    @Test
    void isNeverRoutedToTheUnitComplainedOf() {
        Appeal appeal = new Appeal("R-2026-000001", "token", filed("metering-zarechny"), "system");
        appeal.triaged("zarechny", "other");
        assertThatThrownBy(() -> appeal.routed("metering-zarechny")).isInstanceOf(Refused.class);
        appeal.routed("metering-central");
        assertThat(appeal.unit()).isEqualTo("metering-central");
    }

    @Test
    void namesItselfByTheBeginningOfItsText() {
        assertThat(in(REGISTERED).subject())
                .isEqualTo("Счёт пришёл дважды за один и тот же месяц, и оба раза по нормативу, хотя…");
    }

    @Test
    void tellsNothingPersonalToALog() {
        assertThat(Arrays.asList(in(REGISTERED), filed(null), filed(null).applicant())
                        .toString())
                .doesNotContain("Лосева", "losieva", "нормативу");
    }

    private static Appeal in(State state) {
        Appeal appeal = new Appeal("R-2026-000001", "token", filed(null), "system");
        appeal.state = state;
        return appeal;
    }

    private static NewAppeal filed(String complainedOf) {
        return new NewAppeal(
                Kind.COMPLAINT,
                Channel.VIRTUAL_RECEPTION,
                null,
                null,
                null,
                "Счёт пришёл дважды за один и тот же месяц, и оба раза по нормативу, хотя показания переданы.",
                NOW,
                LocalDate.of(2026, 2, 2),
                new Applicant("Вера Лосева", "losieva@example.org", null, null, null),
                List.of(Reach.EMAIL),
                List.of(Reach.EMAIL),
                "ru",
                new NewAppeal.Extra(null, false, null, null, null, null, complainedOf, false, null, null, null, null));
    }
}
