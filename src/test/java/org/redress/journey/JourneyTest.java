package org.redress.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.LocatorOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.testing.RedressTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One appeal, from the form to the answer, by nothing but what people see and click. */
@RedressTest
class JourneyTest {

    @LocalServerPort
    private int port;

    private final Findings findings = new Findings();

    @ParameterizedTest
    @EnumSource
    void fromTheFormToTheAnswer(Story story) {
        try (var screen = Screen.open(base(), story.language(), "light", findings)) {
            var applicant = new Applicant(screen, story, true);
            applicant.files();
            screen.check().thoroughly(story.language() + " number and date");
            assertThat(applicant.number()).matches("R-2026-\\d{6}");
            assertThat(applicant.due()).matches("2026-\\d\\d-\\d\\d");
            assertThat(screen.read(".hero")).contains(screen.words().say("page.why"));

            applicant.follows();
            assertThat(screen.read("main")).contains(applicant.number());
            assertThat(applicant.date()).isEqualTo(applicant.due());

            theStaffAnswers(story, applicant);

            await().untilAsserted(() -> {
                screen.page().reload();
                assertThat(screen.read("#answer")).contains(story.answer());
            });
            screen.check().thoroughly(story.language() + " the answer, read by the applicant");
            theLetterIsInTheMailbox(story, applicant.number());
        }
        findings.assertNone();
    }

    @Test
    void filesWithoutScripts() {
        try (var screen = Screen.withoutScripts(base(), "ru")) {
            var applicant = new Applicant(screen, Story.METER, false);
            applicant.files();
            assertThat(applicant.number()).matches("R-2026-\\d{6}");

            applicant.follows();
            assertThat(screen.read("main")).contains(applicant.number());
            assertThat(applicant.date()).isEqualTo(applicant.due());
        }
    }

    private void theStaffAnswers(Story story, Applicant applicant) {
        try (var triage = at(story, story.triages(), applicant)) {
            assertThat(triage.reads("main")).contains(story.text());
            triage.picks("outcome", "OURS").does("triage");
        }
        try (var routing = at(story, "belova", applicant)) {
            routing.picks("complete", "YES").does("checkCompleteness");
            routing.screen().find(applicant.number());
            assertThat(routing.chosen("unit")).isEqualTo("metering-zarechny");
            routing.does("assignUnit");
        }
        try (var author = at(story, "li", applicant)) {
            assertThat(author.reads(".hero-date time")).isNotBlank();
            author.claims().picks("outcome", "SUBMIT").writes("answer", story.answer());
            author.does("draftAnswer");
        }
        try (var head = at(story, "orlova", applicant)) {
            assertThat(head.reads("main")).contains(story.answer());
            head.picks("outcome", "APPROVE").does("approveAnswer");
        }
    }

    private void theLetterIsInTheMailbox(Story story, String number) {
        try (var screen =
                Screen.open(base(), story.language(), "light", findings).signIn("maslov")) {
            screen.go("/mailbox?of=applicants");
            screen.page()
                    .locator("tr", new LocatorOptions().setHasText(story.email()))
                    .first()
                    .locator("a")
                    .click();
            assertThat(screen.read("main")).contains(number).contains(story.answer());
        }
    }

    private Specialist at(Story story, String login, Applicant applicant) {
        return new Specialist(base(), story, login, applicant.number(), findings);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
