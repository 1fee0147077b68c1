package org.redress.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.redress.testing.PostOffice;
import org.redress.testing.RedressTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator words a letter anew, sees what it does, and the next applicant gets it so; then goes back. */
@RedressTest
class LetterTemplateTest {

    private static final String EDITOR = "/letters/templates/CONFIRMATION?in=uk";
    private static final Story STORY = Story.READINGS;

    @LocalServerPort
    private int port;

    private final Findings findings = new Findings();

    @Test
    void wordsALetterAndTheNextApplicantGetsItSo() throws Exception {
        try (var desk = Screen.open(base(), "ru", "light", findings).signIn("maslov")) {
            desk.go("/letters/templates");
            desk.check().passing("templates");
            changes(desk);
            PostOffice.empty();
            theNextApplicantGetsIt();
            goesBack(desk);
        }
        findings.assertNone();
    }

    private static void changes(Screen desk) {
        Page page = desk.page();
        desk.go(EDITOR);
        desk.check().passing("editor");
        String before = page.inputValue("#body");
        page.fill("#body", "Дякуємо, {name}! {nummer");
        desk.press("template.effect.show");
        assertThat(desk.read(".errors")).contains("Строка 1");
        assertThat(page.inputValue("#body")).isEqualTo("Дякуємо, {name}! {nummer");

        page.fill("#body", before + "\n\nҐречно дякуємо, {name}.");
        desk.press("template.effect.show");
        desk.check().passing("effect");
        assertThat(desk.read(".compared .came")).contains("Ґречно дякуємо, {name}.");
        assertThat(desk.read("main .letter")).contains("Ґречно дякуємо, Марина Лісова.");
        desk.press("template.save");
        assertThat(desk.read(".note-ok")).isEqualTo(desk.words().say("template.done"));
    }

    private void theNextApplicantGetsIt() throws Exception {
        try (var screen = Screen.open(base(), STORY.language(), "light", findings)) {
            new Applicant(screen, STORY, false).files();
        }
        await().until(() -> PostOffice.messagesTo(STORY.email()).size() == 1);
        List<MimeMessage> mails = PostOffice.messagesTo(STORY.email());
        String words = "Ґречно дякуємо, " + STORY.applicant() + ".";
        assertThat(PostOffice.text(mails.get(0))).contains(words);
        byte[] file = PostOffice.file(mails.get(0)).getInputStream().readAllBytes();
        try (var paper = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(paper)).contains(words);
        }
    }

    private static void goesBack(Screen desk) {
        desk.go("/letters/templates/CONFIRMATION/versions/0?in=uk");
        assertThat(desk.read(".compared .gone")).contains("Ґречно дякуємо");
        desk.press("template.revert");
        assertThat(desk.page().inputValue("#body")).doesNotContain("Ґречно");
        assertThat(desk.read(".versions")).contains(desk.words().say("template.version.builtIn"));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
