package org.redress.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** What was typed is never lost: not by a pause, not by another person, not by a second draft. */
class DraftsTest {

    @Nested
    @RedressTest
    class OnH2 extends Drafts {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Drafts {}

    abstract static class Drafts extends Life {

        private final Actor li = new Actor("li");
        private final Actor ryabova = new Actor("ryabova");

        @Test
        void keepsTheLatestOfEachPersonAndShowsItToWhoeverHasTheTaskNext() {
            var number = inWork();
            var task = open("li", number, "draftAnswer").taskId();
            resolution.keepDraft(task, Map.of("answer", "Начало", "reason", ""), li);
            resolution.keepDraft(task, Map.of("answer", "Начало и конец", "login", "no such field"), li);

            assertThat(resolution.draft(task, li)).hasValueSatisfying(kept -> {
                assertThat(kept.values()).containsExactly(Map.entry("answer", "Начало и конец"));
                assertThat(kept.login()).isEqualTo("li");
                assertThat(kept.at()).isBetween(time.now().minus(Duration.ofMinutes(5)), time.now());
            });
            resolution.reassign(number, "ryabova", new Actor("orlova"));
            assertThat(resolution.draft(task, ryabova))
                    .hasValueSatisfying(kept -> assertThat(kept.login()).isEqualTo("li"));
            resolution.keepDraft(task, Map.of("answer", "Иначе"), ryabova);
            assertThat(resolution.draft(task, ryabova))
                    .hasValueSatisfying(kept -> assertThat(kept.values()).containsValue("Иначе"));
            assertThat(resolution.draft(task, li))
                    .hasValueSatisfying(kept -> assertThat(kept.values()).containsValue("Начало и конец"));
        }

        @Test
        void showsNoDraftToWhoMayNotDoTheTask() {
            var number = inWork();
            var task = open("li", number, "draftAnswer").taskId();
            resolution.keepDraft(task, Map.of("answer", "Начало"), li);

            assertThat(resolution.draft(task, new Actor("belyaev"))).isEmpty();
            assertThatThrownBy(() -> resolution.keepDraft(task, Map.of("answer", "Чужое"), new Actor("belyaev")))
                    .hasMessageContaining("FORBIDDEN");
        }

        @Test
        void forgetsDraftsWhenTheAppealHasEnded() {
            var number = question();
            resolution.keepDraft(
                    open("pakhomov", number, "triage").taskId(), Map.of("answer", "Черновик"), new Actor("pakhomov"));
            does("pakhomov", number, "triage", "outcome", "TELL", "reason", "Не к нам");

            assertThat(database.sql("select count(*) from draft where number = ?")
                            .param(number)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void keepsRemarksAmongTheStaff() {
            var number = inWork();
            resolution.note(number, "Позвонить мастеру", li);

            assertThat(database.sql("select who || ': ' || text from v_resolution_note where number = ?")
                            .param(number)
                            .query(String.class)
                            .list())
                    .containsExactly("li: Позвонить мастеру");
            assertThatThrownBy(() -> resolution.note(number, "Чужое", new Actor("belyaev")))
                    .hasMessageContaining("FORBIDDEN");
        }
    }
}
