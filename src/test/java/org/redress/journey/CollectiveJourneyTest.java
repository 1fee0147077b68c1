package org.redress.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.registry.State;
import org.redress.testing.RedressTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter of fifty people, from its list to forty-nine answers and one who goes on alone, by nothing but what people see. */
@RedressTest
class CollectiveJourneyTest extends Life {

    private static final String ROWS = "#member-rows tbody tr";
    private static final String COMMON = "Линию отремонтировали, напряжение в норме.";
    private static final String OWN = "Ваш счётчик мы заменили.";

    @LocalServerPort
    private int port;

    private final Findings findings = new Findings();

    @Test
    void fiftySignOneLeavesAndTheRestAreAnsweredEachByName() {
        try (var belova = at("belova");
                var li = at("li");
                var orlova = at("orlova")) {
            everybodySigns(belova);
            var alone = leaves(belova, 7);
            var members = belova.page().locator(ROWS + " a.no").allInnerTexts();
            assertThat(members).hasSize(49).doesNotContain(alone);

            isAnsweredOnce(belova, li, orlova, members.get(3));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(members).allMatch(number -> state(number) == State.CLOSED));
            orlova.page().reload();
            orlova.check().thoroughly("ru group answered");
            assertThat(orlova.page().locator(ROWS).count()).isEqualTo(49);
            assertThat(members).allSatisfy(this::isAnsweredByItsOwnNumber);
            readsTheirOwnPart(members.get(3), members.get(4));

            assertThat(told(alone)).doesNotContain("ANSWER");
            belova.go("/appeals/" + alone);
            assertThat(belova.read("main"))
                    .as("on its own again, and its journal says so")
                    .contains(belova.words().say("task.triage.next"), "G-2026");
        }
        findings.assertNone();
    }

    private static void everybodySigns(Screen registrar) {
        registrar.go("/groups/letter");
        var page = registrar.page();
        page.fill("#text", "Просим навести порядок с напряжением на нашей улице.");
        page.selectOption("#territory", "zarechny");
        page.selectOption("#topic", "metering.fault");
        page.fill("#list", "Без Адреса\n" + list());
        registrar.press("signed.do");
        assertThat(registrar.read("#signers"))
                .contains("Без Адреса", registrar.words().say("collective.noWay"));
        assertThat(page.inputValue("#text")).as("what was typed stays").contains("порядок");

        page.fill("#list", list());
        registrar.press("signed.do");
        page.waitForURL("**/groups/G-*");
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> {
                    page.reload();
                    assertThat(page.locator(ROWS).count()).isEqualTo(50);
                });
        registrar.check().thoroughly("ru group of fifty");
    }

    /** One goes their own way; tells the number. */
    private static String leaves(Screen registrar, int place) {
        var page = registrar.page();
        var leaving = page.locator(ROWS).nth(place);
        var number = leaving.locator("a.no").innerText();
        leaving.locator("summary").click();
        leaving.locator("#reason-" + number).fill("Живёт на другой линии");
        leaving.locator("form button").last().click();
        page.waitForSelector(".note-ok");
        assertThat(page.locator(ROWS).count()).isEqualTo(49);
        assertThat(registrar.read("section[aria-labelledby=gone]")).contains(number, "Живёт на другой линии");
        return number;
    }

    private static void isAnsweredOnce(Screen routing, Screen author, Screen head, String own) {
        var group = routing.page().url();
        routing.follow("group.toTask");
        assertThat(routing.page().locator("#alike article").count())
                .as("who signed together is no duplicate")
                .isZero();
        routing.page().selectOption("#unit", "metering-zarechny");
        routing.does("assignJointUnit");

        author.go(group);
        var row = author.page().locator("tr", new LocatorOptions().setHasText(own));
        row.locator("summary").click();
        row.locator("#part-" + own).fill(OWN);
        row.locator("form button").first().click();
        author.page().waitForSelector(".note-ok");
        author.follow("group.toTask");
        author.pick("outcome", "SUBMIT");
        author.page().fill("#answer", COMMON);
        author.does("draftJointAnswer");

        head.go(group);
        assertThat(head.read("section[aria-labelledby=answer]")).contains(COMMON);
        head.follow("group.toTask");
        head.pick("outcome", "APPROVE");
        head.does("approveJointAnswer");
        head.go(group);
    }

    private void isAnsweredByItsOwnNumber(String number) {
        var letter = letter(number, "ANSWER");
        assertThat(letter.subject() + letter.body()).contains(number, COMMON);
    }

    private void readsTheirOwnPart(String own, String other) {
        try (var client = Screen.open(base(), "uk", "dark", findings)) {
            for (var number : List.of(own, other)) {
                client.go("/t/" + appeal(number).token());
                client.check().thoroughly("uk one of forty-nine");
                assertThat(client.read("#answer")).contains(COMMON);
                assertThat(client.read("#answer").contains(OWN)).isEqualTo(number.equals(own));
            }
        }
    }

    private static String list() {
        return IntStream.rangeClosed(1, 50)
                .mapToObj(house -> "Житель Дома " + house + "; г. Заречный, ул. Речная, " + house + "; dom" + house
                        + "@example.org")
                .collect(Collectors.joining("\n"));
    }

    private Screen at(String login) {
        return Screen.open(base(), "ru", "light", findings).signIn(login);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
