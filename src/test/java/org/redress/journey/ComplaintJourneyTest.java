package org.redress.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.registry.State;
import org.redress.testing.RedressTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A complaint of a person of the house, with two promised actions, to its end, by nothing but what people see and click. */
@RedressTest
class ComplaintJourneyTest extends Life {

    private static final Pattern SECRET = Pattern.compile("/t/[A-Za-z0-9_-]+");
    private static final String WORDS = "Инспектор нагрубил, не показал удостоверения и снял показания без меня.";
    private static final String REPLY =
            "Жалоба подтвердилась. Показания снимем заново, инспектору объявлено замечание.";
    private static final String CLOCKS = "section[aria-labelledby=clocks]";
    private static final String COMPLAINT = "section[aria-labelledby=complaint]";

    @LocalServerPort
    private int port;

    private final Findings findings = new Findings();
    private String number = "";
    private String link = "";

    @Test
    void isHeardAnsweredAndClosedOnlyWithTheLastOfItsActions() {
        time.at("2026-03-02T09:00");
        comesToTheDesk();
        bothSidesAreHeard();
        isAnsweredWithTwoPromises();
        staysOpenWithItsActionsInView();
        oneActionIsDoneAndTheOtherLetOff();
        theApplicantReadsWhatBecameOfThePromises();
        findings.assertNone();
    }

    private void comesToTheDesk() {
        try (var savchuk = at("savchuk")) {
            savchuk.go("/appeals/new");
            var page = savchuk.page();
            page.selectOption("#kind", "COMPLAINT");
            page.selectOption("#channel", "OFFICE");
            page.selectOption("#topic", "metering.fault");
            page.fill("#text", WORDS);
            page.fill("#name", "Журавлёва Инна Петровна");
            page.fill("#email", "zhuravleva@example.org");
            page.fill("#address", "г. Заречный, ул. Садовая, 41");
            page.locator("select[name=answerBy]").first().selectOption("EMAIL");
            savchuk.check().thoroughly("ru complaint at the desk");
            savchuk.press("entry.do");
            page.waitForURL("**/receipt*");
            savchuk.check().thoroughly("ru receipt");
            number = savchuk.read(".receipt .num");
            var secret = SECRET.matcher(savchuk.read(".receipt .link"));
            assertThat(secret.find()).isTrue();
            link = secret.group();
        }
    }

    private void bothSidesAreHeard() {
        try (var belova = at("belova")) {
            belova.find(number);
            belova.unfold("complained");
            belova.page().selectOption("#badPerson", "li");
            belova.page().fill("#badReason", "Так пишет заявитель");
            belova.check().thoroughly("ru who is complained of");
            belova.sends("complained");
            belova.unfold("side");
            belova.page().selectOption("#sideParty", "APPLICANT");
            belova.page().fill("#sideName", "Инна Журавлёва");
            belova.page().fill("#sideStatement", "Инспектор не показал удостоверения.");
            belova.page().setInputFiles("#sideFiles", Papers.photo("дверь.jpg"));
            belova.check().thoroughly("ru what a side says");
            belova.sends("side");
            belova.pick("outcome", "OURS");
            belova.does("triage");
            belova.pick("complete", "YES");
            belova.does("checkCompleteness");
            belova.pick("outcome", "ASK");
            belova.page().fill("#question", "Как проходила проверка 27 февраля?");
            belova.page().fill("#replyBy", "2026-03-05");
            belova.does("hearSides");
        }
        try (var li = at("li")) {
            li.find(number);
            assertThat(li.read("main")).contains("Как проходила проверка 27 февраля?");
            assertThat(li.page().locator("#release").count())
                    .as("nobody else can explain it for him")
                    .isZero();
            li.page().fill("#statement", "Удостоверение показал, в квартиру не входил.");
            li.does("giveStatement");
        }
        try (var belova = at("belova")) {
            belova.find(number);
            assertThat(belova.read(COMPLAINT))
                    .contains("Тимур Ли", "не показал удостоверения", "дверь.jpg", "в квартиру не входил");
            belova.pick("outcome", "HEARD");
            belova.does("hearSides");
            belova.page().selectOption("#unit", "metering-zarechny");
            belova.does("assignUnit");
        }
    }

    private void isAnsweredWithTwoPromises() {
        try (var ryabova = at("ryabova")) {
            ryabova.find(number);
            ryabova.press("case.claim");
            promises(ryabova, "Снять показания заново", "ryabova", "2026-03-10");
            promises(ryabova, "Вернуть переплату", "morozova", "2026-03-20");
            ryabova.pick("outcome", "SUBMIT");
            ryabova.page().fill("#answer", REPLY);
            ryabova.does("draftAnswer");
        }
        try (var orlova = at("orlova")) {
            orlova.find(number);
            assertThat(orlova.read("main")).contains(REPLY, "Снять показания заново");
            orlova.pick("outcome", "APPROVE");
            orlova.does("approveAnswer");
        }
        postLeaves();
    }

    private static void promises(Screen author, String what, String owner, String day) {
        author.unfold("promise");
        author.page().fill("#actionWhat", what);
        author.page().selectOption("#actionOwner", owner);
        author.page().fill("#actionDue", day);
        author.check().thoroughly("ru promise");
        author.sends("promise");
        assertThat(author.read(COMPLAINT)).contains(what);
    }

    private void staysOpenWithItsActionsInView() {
        assertThat(state(number)).isEqualTo(State.ANSWERED);
        assertThat(clock(number, "R7").orElseThrow().state()).isEqualTo("MET");
        try (var orlova = at("orlova");
                var client = Screen.open(base(), "uk", "dark", findings)) {
            orlova.find(number);
            orlova.check().thoroughly("ru answered, with actions open");
            assertThat(orlova.read(COMPLAINT))
                    .contains("Снять показания заново", "10.03.2026", "Анна Морозова", "20.03.2026")
                    .contains(orlova.words().say("complaint.action.OPEN"));
            assertThat(orlova.read("section[aria-labelledby=way]"))
                    .as("who wrote the answer, not who keeps its promises")
                    .contains("Ольга Рябова")
                    .doesNotContain("Тимур Ли");
            assertThat(orlova.read(CLOCKS)).contains(orlova.words().say("case.clockState.MET"));

            client.go(link);
            client.check().thoroughly("uk answered, with promises");
            assertThat(client.read("#answer")).contains(REPLY);
            assertThat(client.read("section[aria-labelledby=promised]"))
                    .contains("Снять показания заново", "Вернуть переплату", "20.03.2026");
            assertThat(client.read("section[aria-labelledby=steps]"))
                    .contains(client.words().say("track.now.ACTIONS"));
        }
    }

    private void oneActionIsDoneAndTheOtherLetOff() {
        try (var ryabova = at("ryabova");
                var morozova = at("morozova");
                var orlova = at("orlova")) {
            ryabova.find(number);
            ryabova.pick("outcome", "DONE");
            ryabova.page().fill("#report", "Показания сняты при заявителе, акт 15.");
            ryabova.does("doAction");
            assertThat(state(number)).isEqualTo(State.ANSWERED);

            morozova.find(number);
            assertThat(morozova.read("form[action$='/complete']")).contains("Вернуть переплату");
            morozova.pick("outcome", "REFUSE");
            morozova.page().fill("#reason", "Переплаты не оказалось.");
            morozova.does("doAction");
            assertThat(state(number)).isEqualTo(State.ANSWERED);

            orlova.find(number);
            assertThat(orlova.read("form[action$='/complete']")).contains("Переплаты не оказалось.");
            orlova.pick("outcome", "LET_OFF");
            orlova.page().fill("#reason", "По новым показаниям переплаты нет.");
            orlova.does("decideRefusal");
            assertThat(state(number)).isEqualTo(State.CLOSED);
            orlova.check().thoroughly("ru closed complaint");
            assertThat(orlova.read(COMPLAINT)).contains("акт 15", "По новым показаниям переплаты нет.");
        }
    }

    private void theApplicantReadsWhatBecameOfThePromises() {
        postLeaves();
        try (var client = Screen.open(base(), "uk", "dark", findings)) {
            client.go(link);
            client.check().thoroughly("uk closed complaint");
            assertThat(client.read("section[aria-labelledby=promised]"))
                    .contains("Вернуть переплату", "По новым показаниям переплаты нет.")
                    .doesNotContain("акт 15");
            assertThat(client.read("section[aria-labelledby=steps]"))
                    .contains(client.words().say("track.step.CLOSED_AFTER_ACTIONS"))
                    .doesNotContain(client.words().say("track.now.ACTIONS"));
        }
    }

    private Screen at(String login) {
        return Screen.open(base(), "ru", "light", findings).signIn(login);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
