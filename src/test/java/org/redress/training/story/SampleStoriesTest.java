package org.redress.training.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.redress.calendar.CalendarFile;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.reading.CalendarSheet;
import org.redress.registry.UnitTasks;
import org.redress.shared.Kind;
import org.redress.training.story.Step.Verb;

/** Each story could have happened: its codes exist, its times rise, its people may do what they do and were at work. */
class SampleStoriesTest {

    private static final LocalDateTime END = LocalDateTime.parse("2026-05-12T10:42");
    private static final Set<Kind> RECEPTION = Set.of(Kind.QUESTION, Kind.APPEAL, Kind.SUGGESTION, Kind.FEEDBACK);
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("checkCompleteness", "ROUTING_SPECIALIST"),
            Map.entry("agreeTime", "FUNCTIONAL_SPECIALIST"),
            Map.entry("awaitClient", "FUNCTIONAL_SPECIALIST"),
            Map.entry("doWork", "FUNCTIONAL_SPECIALIST"),
            Map.entry("confirmWork", "FUNCTIONAL_SPECIALIST"),
            Map.entry("assignJointUnit", "ROUTING_SPECIALIST"),
            Map.entry("draftJointAnswer", "FUNCTIONAL_SPECIALIST"),
            Map.entry("approveJointAnswer", "HEAD_OF_UNIT"),
            Map.entry("hearSides", "ROUTING_SPECIALIST"),
            Map.entry("decideRefusal", "HEAD_OF_UNIT"),
            Map.entry("recordClaim", "ROUTING_SPECIALIST"),
            Map.entry("recordRequest", "ROUTING_SPECIALIST"),
            Map.entry("decideClaim", "FUNCTIONAL_SPECIALIST"),
            Map.entry("prepareDocuments", "FUNCTIONAL_SPECIALIST"),
            Map.entry("assignUnit", "ROUTING_SPECIALIST"),
            Map.entry("draftAnswer", "FUNCTIONAL_SPECIALIST"),
            Map.entry("giveInput", "FUNCTIONAL_SPECIALIST"),
            Map.entry("approveAnswer", "HEAD_OF_UNIT"),
            Map.entry("approveExtension", "HEAD_OF_UNIT"),
            Map.entry("redirectAnswer", "HEAD_OF_UNIT"),
            Map.entry("takeFault", "DISPATCHER"),
            Map.entry("takeReading", "FUNCTIONAL_SPECIALIST"),
            Map.entry("answerContact", "CALL_OPERATOR"),
            Map.entry("answerAsSpecialist", "FUNCTIONAL_SPECIALIST"),
            Map.entry("readFeedback", "HEAD_OF_UNIT"),
            Map.entry("answerQuestion", "RECEPTION_SPECIALIST"),
            Map.entry("decideReopening", "ROUTING_SPECIALIST"));

    /** What whoever is named does, whatever their role: the one complained of is heard, the owner does what was promised. */
    private static final Set<String> PERSONAL = Set.of("giveStatement", "doAction");

    /** An outage is led at any hour. */
    private static final Set<String> OUTAGE = Set.of("openOutage", "joinLikely");

    private static final Set<String> APPLICANTS =
            Set.of("reply", "chooseTime", "declineTime", "askOtherTime", "confirmWork");

    private final SampleTables tables = SampleTables.read();
    private final List<Story> stories = new SampleFolder().stories();
    private final WorkCalendar calendar = calendar();

    @Test
    void atLeastFortyAppealsAThirdOfThemInUkrainian() {
        assertThat(stories).hasSizeGreaterThanOrEqualTo(44);
        assertThat(stories.stream()
                        .filter(story -> story.language().equals("uk"))
                        .count())
                .isBetween(stories.size() / 4L, stories.size() / 2L);
    }

    @TestFactory
    List<DynamicTest> everyStoryCouldHaveHappened() {
        return stories.stream()
                .map(story -> DynamicTest.dynamicTest(story.name(), () -> check(story)))
                .toList();
    }

    private void check(Story story) {
        if (story.territory() != null) {
            assertThat(tables.territories()).containsKey(story.territory());
        }
        if (story.topic() != null) {
            assertThat(tables.topics()).containsKey(story.topic());
        }
        if (story.by() != null) {
            assertThat(tables.has(story.by(), "CALL_OPERATOR") || tables.has(story.by(), "REGISTRAR"))
                    .isTrue();
        }
        assertThat(story.applicant()).containsKey("name");
        assertThat(story.answerBy()).isNotEmpty();
        assertThat(story.applicant().getOrDefault("email", "a@example.org")).endsWith("@example.org");
        inOrder(story);
        story.steps().forEach(step -> possible(story, step));
    }

    private void inOrder(Story story) {
        LocalDateTime last = story.filed();
        for (Step step : story.steps()) {
            assertThat(step.at()).isAfter(last).isBeforeOrEqualTo(END);
            last = step.at();
        }
    }

    private void possible(Story story, Step step) {
        if (step.who().equals("applicant")) {
            assertThat(step.deed()).isIn(APPLICANTS);
            return;
        }
        assertThat(tables.people()).containsKey(step.who());
        if (!OUTAGE.contains(step.deed())) {
            atWork(step.at());
        }
        if (step.verb() != Verb.ACT && !PERSONAL.contains(step.deed())) {
            assertThat(tables.has(step.who(), role(story, step)))
                    .as(step.toString())
                    .isTrue();
        }
        if (step.verb() == Verb.TASK && step.deed().equals("triage")) {
            triaged(story, step);
        }
        named(story, step);
    }

    private void triaged(Story story, Step step) {
        assertThat(story.topic() != null || step.values().containsKey("topic")).isTrue();
        assertThat(story.territory() != null || step.values().containsKey("territory"))
                .isTrue();
    }

    private void named(Story story, Step step) {
        if (step.values().containsKey("unit")) {
            assertThat(tables.units()).containsKey(step.value("unit"));
        }
        if (step.values().containsKey("body")) {
            assertThat(tables.bodies()).containsKey(step.value("body"));
        }
        if (step.values().containsKey("channel")) {
            assertThat(story.askBy().toString()).contains(step.value("channel"));
        }
        if (UnitTasks.has(step.deed())
                || Set.of("approveAnswer", "approveExtension").contains(step.deed())) {
            inItsUnit(story, step);
        }
    }

    private void inItsUnit(Story story, Step step) {
        String unit = story.steps().stream()
                .filter(other -> other.deed().equals("assignUnit") && other.at().isBefore(step.at()))
                .reduce((first, second) -> second)
                .orElseThrow()
                .value("unit");
        if (UnitTasks.has(step.deed())) {
            assertThat(tables.people().get(step.who())).containsEntry("unit", unit);
        } else {
            assertThat(tables.units().get(unit)).containsEntry("lead", step.who());
        }
    }

    private static String role(Story story, Step step) {
        String triage = RECEPTION.contains(story.kind()) ? "RECEPTION_SPECIALIST" : "ROUTING_SPECIALIST";
        return step.deed().equals("triage") ? triage : ROLES.get(step.deed());
    }

    private void atWork(LocalDateTime at) {
        LocalTime end = calendar.isShort(at.toLocalDate()) ? LocalTime.of(16, 0) : LocalTime.of(17, 0);
        assertThat(calendar.isWorking(at.toLocalDate()))
                .as("%s is a working day", at)
                .isTrue();
        assertThat(at.toLocalTime()).isBetween(LocalTime.of(8, 0), end);
    }

    private static WorkCalendar calendar() {
        CalendarFile file =
                CalendarSheet.read("ru-2026.csv", new SampleFolder().calendars().get("ru-2026.csv"));
        return WorkCalendar.of("ru", Set.of(2026), file.days());
    }
}
