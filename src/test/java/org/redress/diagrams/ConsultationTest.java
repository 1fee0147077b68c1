package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.oversight.ConsultationCounts;
import org.redress.registry.State;
import org.redress.resolution.Answered;
import org.redress.resolution.Contacts;
import org.redress.resolution.Course;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/consultation.bpmn`, and what is answered at once without it (000, 001, 004; R15). */
class ConsultationTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("consultation")
    abstract static class Paths extends Life {

        @Autowired
        Contacts contacts;

        @Autowired
        ConsultationCounts counts;

        @Autowired
        Course course;

        private final Actor klimova = new Actor("klimova");

        @Test
        void isAnsweredAtOnceWithoutANumberOrALetterAndCountedByTopic() {
            var before = of("billing.tariff");
            var appeals = appeals();
            var letters = letters();
            contacts.answered(said(Channel.PHONE, "billing.tariff", "Ночной тариф с 23 часов"), key(), klimova);

            assertThat(of("billing.tariff")).isEqualTo(before + 1);
            assertThat(appeals()).isEqualTo(appeals);
            assertThat(letters()).isEqualTo(letters);
        }

        @Test
        void isCountedOnceHoweverOftenItIsSent() {
            var before = of("billing.debt");
            var key = key();
            var id = contacts.answered(said(Channel.OFFICE, "billing.debt", "Рассрочка"), key, klimova);
            assertThat(contacts.answered(said(Channel.OFFICE, "billing.debt", "Рассрочка"), key, klimova))
                    .isEqualTo(id);
            assertThat(of("billing.debt")).isEqualTo(before + 1);
        }

        @Test
        void isNotWrittenDownWithoutATopicAnAnswerOrATalk() {
            assertThatThrownBy(() -> contacts.answered(said(Channel.POST, null, null), key(), klimova))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.faults())
                                    .extracting(Refused.Fault::field)
                                    .containsExactlyInAnyOrder("channel", "topic", "answered"));
            assertThatThrownBy(() ->
                            contacts.answered(said(Channel.PHONE, "billing.debt", "Да"), key(), new Actor("maslov")))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void becomesAnAppealWithAllThatWasTyped() {
            var id = contacts.answered(said(Channel.PHONE, "billing.debt", "Скажем"), key(), klimova);
            assertThat(contacts.typed(id, klimova))
                    .containsEntry("name", "Осипов")
                    .containsEntry("text", "Откуда долг?")
                    .containsEntry("answered", "Скажем");
            assertThatThrownBy(() -> contacts.typed(id, new Actor("li"))).isInstanceOf(Refused.class);
            var number = call();
            contacts.became(id, number, klimova);
            assertThat(database.sql("select became from v_resolution_consultation where id = ?")
                            .param(id)
                            .query(String.class)
                            .single())
                    .isEqualTo(number);
        }

        @Test
        void isCalledBackByTheContactCentreAndClosedWithoutALetter() {
            var number = call();
            assertThat(work.open(number, "triage")).isEmpty();
            assertThat(clock(number, "R15")).isPresent();
            does("klimova", number, "answerContact", "outcome", "ANSWERED", "topic", "billing.tariff", "answer", "Да");

            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(told(number)).isEmpty();
            assertThat(journal(number)).contains("ANSWERED_IN_CONTACT");
            assertThat(deadlines.clocks(number))
                    .noneMatch(clock -> clock.state().equals("RUNNING"));
            assertThat(lives(number)).isFalse();
        }

        @Test
        void isPassedToASpecialistWhoAnswersOrHandsItBack() {
            var number = call();
            does("klimova", number, "answerContact", "outcome", "SPECIALIST", "unit", "metering-zarechny");
            does("li", number, "answerAsSpecialist", "outcome", "HAND_BACK", "reason", "Это счета");
            assertThat(open("klimova", number, "answerContact")).isNotNull();
            does("klimova", number, "answerContact", "outcome", "SPECIALIST", "unit", "billing-zarechny");
            does(
                    "morozova",
                    number,
                    "answerAsSpecialist",
                    "outcome",
                    "ANSWERED",
                    "topic",
                    "billing.receipt",
                    "answer",
                    "Пересчитаем");
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(told(number)).isEmpty();
        }

        @Test
        void givesTheContactOfAnotherOperator() {
            var number = call();
            var before = counts.otherOperators().today();
            does("klimova", number, "answerContact", "outcome", "OPERATOR", "operator", "grid", "forwarded", "NO");
            assertThat(counts.otherOperators().today()).isEqualTo(before + 1);

            assertThat(state(number)).isEqualTo(State.RETURNED);
            assertThat(told(number)).containsExactly("RIGHT_OPERATOR");
            assertThat(letter(number, "RIGHT_OPERATOR").body()).contains("Заречные электросети", "8 800 000-01-08");
            assertThat(lives(number)).isFalse();
        }

        @Test
        void becomesAnotherKindAndIsSortedAsThat() {
            var number = call();
            course.reclassify(number, Kind.COMPLAINT, Set.of(), "Жалуется", new Actor("belova"));

            assertThat(appeal(number).kind()).isEqualTo(Kind.COMPLAINT);
            assertThat(work.open(number, "answerContact")).isEmpty();
            assertThat(open("belova", number, "triage")).isNotNull();
            assertThat(clock(number, "R15").orElseThrow().state()).isNotEqualTo("RUNNING");
            assertThat(appeal(number).text()).isEqualTo("Почему растёт счёт?");
        }

        private String call() {
            return filedWith("Почему растёт счёт?", Kind.CONSULTATION, Channel.PHONE);
        }

        private static String key() {
            return UUID.randomUUID().toString();
        }

        private static Answered said(Channel channel, @Nullable String topic, @Nullable String answer) {
            return new Answered(
                    channel, null, topic, "Откуда долг?", answer, null, null, null, Map.of("name", "Осипов"));
        }

        private long of(String topic) {
            return counts.byTopic().stream()
                    .filter(one -> one.code().equals(topic))
                    .mapToLong(one -> one.count().today())
                    .sum();
        }

        private long appeals() {
            return database.sql("select count(*) from v_registry_appeal")
                    .query(Long.class)
                    .single();
        }

        private long letters() {
            return database.sql("select count(*) from v_correspondence_letter")
                    .query(Long.class)
                    .single();
        }
    }
}
