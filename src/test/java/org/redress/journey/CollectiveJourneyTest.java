package org.redress.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.testing.RedressTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter of fifty people, from its list to one who goes on alone, by nothing but what people see and click. */
@RedressTest
class CollectiveJourneyTest {

    private static final String ROWS = "#member-rows tbody tr";

    @LocalServerPort
    private int port;

    private final Findings findings = new Findings();

    @Test
    void fiftySignAndOneLeaves() {
        try (var registrar = Screen.open(base(), "ru", "light", findings).signIn("belova")) {
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
            await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
                page.reload();
                assertThat(page.locator(ROWS).count()).isEqualTo(50);
            });
            registrar.check().thoroughly("group of fifty");

            var leaving = page.locator(ROWS).nth(7);
            var number = leaving.locator("a.no").innerText();
            leaving.locator("summary").click();
            leaving.locator("#reason-" + number).fill("Живёт на другой линии");
            leaving.locator("form button").last().click();
            page.waitForSelector(".note-ok");
            assertThat(page.locator(ROWS).count()).isEqualTo(49);
            assertThat(registrar.read("section[aria-labelledby=gone]")).contains(number, "Живёт на другой линии");

            registrar.go("/appeals/" + number);
            assertThat(registrar.read("main"))
                    .as("on its own again, and its journal says so")
                    .contains(registrar.words().say("task.triage.next"), "G-2026");
        }
        findings.assertNone();
    }

    private static String list() {
        return IntStream.rangeClosed(1, 50)
                .mapToObj(house -> "Житель Дома " + house + "; г. Заречный, ул. Речная, " + house)
                .collect(Collectors.joining("\n"));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
