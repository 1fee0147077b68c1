package org.redress.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.diagrams.Visits;
import org.redress.registry.State;
import org.redress.testing.RedressTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A service application whose time is changed, by nothing but what client and staff see and click. */
@RedressTest
class ServiceApplicationTest extends Visits {

    @LocalServerPort
    private int port;

    private final Findings findings = new Findings();

    @Test
    void whoseTimeIsChangedByTheClientAndByTheHouse() {
        var number = applied();
        try (var staff = Screen.open(base(), "ru", "light", findings).signIn("belova")) {
            staff.find(number);
            staff.pick("outcome", "OURS");
            staff.does("triage");
            for (var need : ALL.split(",")) {
                staff.page().check("input[name=present][value=" + need + "]");
            }
            staff.pick("complete", "YES");
            staff.does("checkCompleteness");
            staff.page().selectOption("#unit", "metering-zarechny");
            staff.does("assignUnit");
        }
        try (var li = Screen.open(base(), "ru", "light", findings).signIn("li");
                var client = Screen.open(base(), "uk", "dark", findings)) {
            li.find(number);
            li.pick("outcome", "LETTER");
            li.page().fill("#day1", DAY);
            li.page().fill("#hour1", "10:00");
            li.page().fill("#day2", "2026-03-13");
            li.does("agreeTime");

            client.go("/t/" + appeal(number).token());
            client.check().thoroughly("uk the times to choose from");
            client.pick("choice", "'" + TEN + "'");
            client.press("client.time.send");
            assertThat(client.read("#visit")).contains("Домовилися: 12.03.2026, 10:00");

            client.page().locator("#visit summary").click();
            client.page().fill("#day", "2026-03-16");
            client.page().fill("#hour", "18:30");
            client.check().thoroughly("uk another time");
            client.press("client.agreed.send");
            assertThat(client.read("main")).contains("ваша відповідь у фахівця");

            li.find(number);
            assertThat(li.read("main")).contains("Принять время клиента: 16.03.2026, 18:30");
            li.pick("outcome", "ACCEPT");
            li.does("agreeTime");
            assertThat(appeal(number).stated().agreed()).hasToString("2026-03-16T18:30");
            recordsTheTimeBesideTheTask(li, number);

            li.pick("outcome", "DONE");
            li.page().fill("#report", "Счётчик заменили.");
            li.does("doWork");
            client.go("/t/" + appeal(number).token());
            client.pick("choice", "YES");
            client.check().thoroughly("uk the work to confirm");
            client.press("client.work.send");
            client.page().waitForSelector(".note-ok");
            assertThat(state(number)).isEqualTo(State.CLOSED);
            li.find(number);
            assertThat(li.read("section[aria-labelledby=visits]")).contains("16.03.2026, 18:30", "клиент подтвердил");
        }
        findings.assertNone();
    }

    private void recordsTheTimeBesideTheTask(Screen li, String number) {
        li.page().locator("#time summary").click();
        li.page().fill("#timeDay", "2026-03-17");
        li.page().fill("#timeHour", "09:15");
        li.check().thoroughly("ru the agreed time beside the task");
        li.press("aside.time.do");
        li.page().waitForSelector(".note-ok");
        assertThat(appeal(number).stated().agreed()).hasToString("2026-03-17T09:15");
        assertThat(told(number)).endsWith("TIME_AGREED", "TIME_AGREED");
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
