package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.resolution.Contacts;
import org.redress.resolution.GoodWords;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/feedback.bpmn` (rulebook section 3; R7). */
class FeedbackTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("feedback")
    abstract static class Paths extends Life {

        @Autowired
        Contacts contacts;

        private final Actor li = new Actor("li");

        @Test
        void isThankedForReadAndClosed() {
            var number = sorted(Kind.SUGGESTION);
            assertThat(told(number)).containsExactly("THANKS");
            assertThat(open("orlova", number, "readFeedback").unit()).isEqualTo("metering-zarechny");
            assertThat(work.item(number, "readFeedback", li)).as("not a lead").isEmpty();

            does("orlova", number, "readFeedback", "outcome", "READ", "remark", "Сделаем к лету");
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(told(number)).containsExactly("THANKS");
            assertThat(deadlines.clocks(number))
                    .noneMatch(clock -> clock.state().equals("RUNNING"));
            assertThat(lives(number)).isFalse();
        }

        @Test
        void showsGoodWordsToThePersonPraisedAloneUntilTheyReadThem() {
            var number = sorted(Kind.FEEDBACK);
            assertThatThrownBy(() -> does("orlova", number, "readFeedback", "outcome", "READ", "praised", "li"))
                    .hasMessageContaining("praiseWords");
            var words = "Мастер всё объяснил, " + number;
            does("orlova", number, "readFeedback", "outcome", "READ", "praised", "li", "praiseWords", words);

            var praise = contacts.praises(li).stream()
                    .filter(one -> one.words().equals(words))
                    .findFirst()
                    .orElseThrow();
            assertThat(contacts.praises(new Actor("ryabova")))
                    .extracting(GoodWords::words)
                    .doesNotContain(words);
            assertThat(database.sql("select count(*) from v_correspondence_letter"
                                    + " where number = ? and kind = 'PRAISE' and recipient_login = 'li'")
                            .param(number)
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
            assertThatThrownBy(() -> contacts.seen(praise.id(), new Actor("ryabova")))
                    .isInstanceOf(Refused.class);
            contacts.seen(praise.id(), li);
            assertThat(contacts.praises(li)).extracting(GoodWords::words).doesNotContain(words);
        }

        @Test
        void isAnsweredWhenItAsksSomething() {
            var number = sorted(Kind.FEEDBACK);
            does("orlova", number, "readFeedback", "outcome", "ANSWER");
            does("belova", number, "assignUnit", "unit", "metering-zarechny");
            claims("li", number, "draftAnswer");
            answered(number);
            postLeaves();

            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(told(number)).containsExactly("THANKS", "ANSWER");
        }

        @Test
        void goesToTheLeadOfTheUnitThatItConcernsInstead() {
            var number = sorted(Kind.SUGGESTION);
            does("orlova", number, "readFeedback", "outcome", "ELSEWHERE", "unit", "billing-zarechny");
            assertThat(open("gusarova", number, "readFeedback").unit()).isEqualTo("billing-zarechny");
            does("gusarova", number, "readFeedback", "outcome", "READ");
            assertThat(state(number)).isEqualTo(State.CLOSED);
        }

        private String sorted(Kind kind) {
            var number = filedWith("Спасибо мастеру", kind, Channel.VIRTUAL_RECEPTION);
            does("pakhomov", number, "triage", "outcome", "OURS");
            return number;
        }
    }
}
