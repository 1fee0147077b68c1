package org.redress.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.registry.State;
import org.redress.testing.RedressTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What applicants wish about their own appeal on their page, seen on a phone: look again, or do no more. */
@RedressTest
class ReopenedJourneyTest extends Life {

    private static final int PHONE = 360;
    private static final String FIRST = "Показания можно передать телефоном.";
    private static final String SECOND = "Счётчик заменим 20 марта, вы правы.";
    private static final String ARGUMENTS = "Після дзвінка помилка E-04 з'явилася знову.";
    private static final String THREAD = "section[aria-labelledby=thread]";

    @LocalServerPort
    private int port;

    private final Findings findings = new Findings();

    @Test
    void isLookedIntoAgainWithItsWholeHistory() {
        time.at("2026-03-03T10:00");
        var number = question();
        try (var client = phone();
                var pakhomov = at("pakhomov");
                var belova = at("belova")) {
            answers(pakhomov, number, FIRST);
            time.at("2026-03-10T10:00");
            asksToLookAgain(client, number);

            belova.find(number);
            assertThat(belova.read("form[action$='/complete']")).contains(ARGUMENTS);
            belova.pick("outcome", "REOPEN");
            belova.page().fill("#reason", "Доводы новые");
            belova.does("decideReopening");
            assertThat(appeal(number).round()).isEqualTo(2);
            client.go(link(number));
            client.check().thoroughly("uk phone, opened again");
            assertThat(client.page().locator(".hero-date time").first().getAttribute("datetime"))
                    .isEqualTo("2026-03-13");
            assertThat(client.read("main"))
                    .as("the date in law is that of the new round")
                    .contains("09.04.2026")
                    .doesNotContain("02.04.2026");

            answers(pakhomov, number, SECOND);
            client.go(link(number));
            client.check().thoroughly("uk phone, answered again");
            assertThat(client.read("#answer")).contains(SECOND);
            belova.find(number);
            belova.check().thoroughly("ru case of two rounds");
            assertThat(belova.read(THREAD))
                    .as("both rounds, in their order")
                    .containsSubsequence(FIRST, ARGUMENTS, "Доводы новые", SECOND);
        }
        assertThat(journal(number))
                .containsSubsequence("ANSWERED", "CLOSED", "REOPENING_ASKED", "REOPENED", "ANSWERED", "CLOSED");
        findings.assertNone();
    }

    private void asksToLookAgain(Screen client, String number) {
        client.go(link(number));
        client.check().thoroughly("uk phone, closed");
        client.page().click("#reopening");
        client.page().waitForURL("**/reopening");
        client.page().click("#reopen");
        client.page().waitForSelector(".errors");
        assertThat(client.page().locator(".errors li").count())
                .as("all that is missing at once")
                .isEqualTo(2);
        client.check().thoroughly("uk phone, asks to look again, nothing said");
        client.pick("why", "NEW_ARGUMENTS");
        client.page().fill("#words", ARGUMENTS);
        client.page().click("#reopen");
        client.page().waitForSelector(".note-ok");
        client.check().thoroughly("uk phone, asked to look again");
        assertThat(client.read("main")).contains(client.words().say("track.reopening"));
        assertThat(client.page().locator("#reopening").count())
                .as("once is enough")
                .isZero();
    }

    @Test
    void isWithdrawnOnlyWhenTheApplicantConfirmsIt() {
        var number = inWork();
        try (var client = phone();
                var belova = at("belova")) {
            belova.find(number);
            belova.unfold("withdrawal");
            belova.page().fill("#withdrawalReason", "Сказали по телефону, что всё исправили");
            belova.check().thoroughly("ru withdrawal noted");
            belova.sends("withdrawal");
            assertThat(state(number)).as("nothing ends yet").isEqualTo(State.IN_PROGRESS);

            client.go(link(number));
            client.check().thoroughly("uk phone, a withdrawal to confirm");
            client.follow("track.withdrawalWaits.do");
            client.page().waitForURL("**/withdrawal");
            client.check().thoroughly("uk phone, confirm or decline");
            client.press("withdrawal.no");
            client.page().waitForSelector(".note-ok");
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);

            client.page().click("#withdrawal");
            client.page().waitForURL("**/withdrawal");
            client.page().fill("#reason", "Лічильник уже замінили");
            client.check().thoroughly("uk phone, withdraws");
            client.press("withdrawal.do");
            client.page().waitForSelector(".note-ok");
            client.check().thoroughly("uk phone, withdrawn");
            assertThat(client.read("h1")).isEqualTo(client.words().say("track.title.WITHDRAWN"));
            assertThat(state(number)).isEqualTo(State.WITHDRAWN);
            belova.find(number);
            belova.check().thoroughly("ru withdrawn case");
            assertThat(belova.read("aside"))
                    .as("nobody answered it")
                    .doesNotContain(belova.words().say("hero.answered"));
            assertThat(belova.read(THREAD)).contains("Сказали по телефону", "Лічильник уже замінили");
        }
        findings.assertNone();
    }

    private void answers(Screen pakhomov, String number, String answer) {
        pakhomov.find(number);
        pakhomov.pick("outcome", "TYPICAL");
        pakhomov.page().fill("#answer", answer);
        pakhomov.page().fill("#faq", "Ошибка E-04");
        pakhomov.does("triage");
        postLeaves();
        assertThat(state(number)).isEqualTo(State.CLOSED);
    }

    private Screen phone() {
        var client = Screen.open(base(), "uk", "dark", findings);
        client.page().setViewportSize(PHONE, Screen.HEIGHT);
        return client;
    }

    private Screen at(String login) {
        return Screen.open(base(), "ru", "light", findings).signIn(login);
    }

    private String link(String number) {
        return "/t/" + appeal(number).token();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
