package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.person.likeness.Proposal;
import org.redress.registry.State;
import org.redress.registry.link.LinkKind;
import org.redress.registry.link.Links;
import org.redress.resolution.twin.Verdict;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario 10: a repeat of what was answered is not considered, told and linked; with new arguments it goes its way (R14). */
class RepeatTest {

    @Nested
    @RedressTest
    class OnH2 extends Again {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Again {}

    abstract static class Again extends Alike {

        @Autowired
        Links links;

        @Test
        void scenario10ProposedDecidedToldAndLinkedWhileTheFirstStaysClosed() {
            time.leap("2026-06-10T10:00");
            var phone = phone();
            var first = asked("Кедрова Рада Юрьевна", phone, Kind.APPEAL, Channel.OFFICE);
            does("pakhomov", first, "triage", "outcome", "TYPICAL", "answer", ANSWER, "faq", "Ошибка E-04");
            postLeaves();
            awaitState(first, State.CLOSED);

            time.at("2026-06-15T10:00");
            var again = asked("Кедрова Рада", phone, Kind.APPEAL, Channel.OFFICE);
            assertThat(twins.proposals(again, PAKHOMOV).stream().filter(Proposal::answered))
                    .extracting(Proposal::number)
                    .containsExactly(first);
            decides(again, first, Verdict.REPEAT);
            assertThat(told(again)).as("the letter is held back").isEmpty();
            graceOver();

            assertThat(state(again)).isEqualTo(State.NOT_CONSIDERED);
            assertThat(told(again)).containsExactly("REPEAT");
            assertThat(letter(again, "REPEAT").body()).contains(first).contains("Нового в нём нет");
            assertThat(links.from(again, LinkKind.REPEAT)).hasSize(1);
            assertThat(state(first)).isEqualTo(State.CLOSED);
            assertThat(deadlines.clocks(again)).noneMatch(clock -> clock.state().equals("RUNNING"));

            var argued = asked("Кедрова Рада", phone, Kind.APPEAL, Channel.OFFICE);
            decides(argued, first, Verdict.NEITHER);
            assertThat(clock(argued, "R7").orElseThrow().due()).isEqualTo(day("2026-07-15"));
            assertThat(work.open(argued, "triage")).isPresent();
        }

        @Test
        void undoneInTimeItGoesItsWay() {
            var phone = phone();
            var first = answered(inWork(asked("Тихая Нора", phone)));
            postLeaves();
            var again = asked("Тихая Нора", phone);
            decides(again, first, Verdict.REPEAT);
            twins.undo(again, PAKHOMOV);
            graceOver();

            assertThat(state(again)).isEqualTo(State.REGISTERED);
            assertThat(told(again)).isEmpty();
            assertThat(links.of(again)).isEmpty();
            assertThat(clock(again, "R7").orElseThrow().state()).isEqualTo("RUNNING");
        }
    }
}
