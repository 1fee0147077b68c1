package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.Condition;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.Member;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs join appeals, register collective letters, report outages, as people may. */
class GroupDoorsTest {

    @Nested
    @RedressTest(own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnH2 extends Contract {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnPostgres extends Contract {}

    abstract static class Contract extends Knocks {

        private static final String GROUPS = "/api/v1/groups";
        private static final String LETTERS = GROUPS + "/letters";

        private static final String LETTER = """
                {"kind": "COMPLAINT", "channel": "POST", "territory": "zarechny", "topic": "metering.fault",
                 "text": "Счётчики на нашей улице врут.", "signers": [%s]}""";

        private static final String OUTAGE = """
                {"title": "Нет света на Садовой", "territory": "zarechny", "unit": "metering-zarechny",
                 "cause": "Обрыв провода"}""";

        @Autowired
        Groups groups;

        @Test
        void joinsAppealsAddsAndReleasesThem() throws Exception {
            String first = question();
            String second = question();
            String late = question();
            String joined = "{\"title\": \"Садовая\", \"numbers\": \"" + first + " " + second + "\"}";
            refused(403, as("klimova").sends(GROUPS, joined));
            wrong("numbers", as("belova").sends(GROUPS, "{\"title\": \"Пусто\"}"));
            refused(404, as("belova").sends(GROUPS, "{\"numbers\": \"R-2026-999999\"}"));
            String code = Caller.at(done(as("belova").sends(GROUPS, joined)), "$.code");
            assertThat(members(code)).containsExactly(first, second);
            refused(409, as("belova").sends(GROUPS, joined));

            String one = GROUPS + "/" + code;
            done(as("li").reads(GROUPS + "/" + led(code, first)));
            refused(403, as("morozova").reads(one));
            refused(404, as("belova").reads(GROUPS + "/G-2026-999999"));
            String added = "{\"numbers\": \"" + late + ", R-2026-999999\"}";
            refused(403, as("li").sends(one + "/members", added));
            var told = done(as("pakhomov").sends(one + "/members", added));
            assertThat(Caller.<List<Boolean>>at(told, "$[*].joined")).containsExactly(true, false);
            assertThat(Caller.<String>at(told, "$[1].reason")).isNotBlank();

            String part = one + "/members/" + second + "/part";
            done(as("li").sends(part, "{\"text\": \"Вам пересчитали.\"}"));
            refused(403, as("morozova").sends(part, "{\"text\": \"Нет\"}"));
            refused(409, as("li").sends(one + "/members/" + question() + "/part", "{\"text\": \"Да\"}"));
            String departure = one + "/members/" + late + "/departure";
            wrong("reason", as("li").sends(departure, "{}"));
            refused(403, as("morozova").sends(departure, "{\"reason\": \"Да\"}"));
            done(as("li").sends(departure, "{\"reason\": \"Другая линия\"}"));
            assertThat(members(code)).containsExactly(first, second);
            refused(409, as("li").sends(departure, "{\"reason\": \"Ещё раз\"}"));
        }

        @Test
        void registersALetterOfFiftyInOneCall() throws Exception {
            String letter = LETTER.formatted(IntStream.rangeClosed(1, 50)
                    .mapToObj(i -> signer("Житель Номер " + i, "zh" + i + "@example.org"))
                    .collect(Collectors.joining(",")));
            String key = UUID.randomUUID().toString();
            var answer = as("savchuk").sendsOnce(key, LETTERS, letter).andExpect(status().isCreated());
            String code = Caller.at(answer, "$.code");
            answer.andExpect(header().string("Location", GROUPS + "/" + code));
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(members(code)).hasSize(50));

            assertThat(members(code)).allSatisfy(number -> {
                assertThat(appeal(number).conditions()).contains(Condition.COLLECTIVE);
                assertThat(appeal(number).text()).isEqualTo("Счётчики на нашей улице врут.");
            });
            assertThat(members(code).stream()
                            .map(number -> appeal(number).applicant().name()))
                    .doesNotHaveDuplicates();
            var again = as("savchuk").sendsOnce(key, LETTERS, letter).andExpect(status().isCreated());
            assertThat(Caller.<String>at(again, "$.code")).as("once per key").isEqualTo(code);
            refused(409, as("savchuk").sendsOnce(key, LETTERS, letter.replace("Житель Номер 7\"", "Другой\"")));
        }

        @Test
        void registersNobodyWhileOneOfThemHasAFault() throws Exception {
            String sound = signer("Анна Первая", "a@example.org");
            refused(403, as("li").sends(LETTERS, LETTER.formatted(sound)));
            refused(400, as("savchuk").sends(LETTERS, ""));
            wrong("signers", as("savchuk").sends(LETTERS, LETTER.formatted(sound)));
            wrong("signers", as("savchuk").sends(LETTERS, LETTER.replace("[%s]", "\"Анна и Пётр\"")));
            wrong(
                    "signers[1].email",
                    as("savchuk").sends(LETTERS, LETTER.formatted(sound + "," + signer("Пётр", "petr"))));
            wrong("signers[1].name", as("savchuk").sends(LETTERS, LETTER.formatted(sound + ",{\"name\": 7}")));
            wrong("signers[1]", as("savchuk").sends(LETTERS, LETTER.formatted(sound + ",{\"name\": \"Пётр\"}")));
            wrong("signers[1]", as("savchuk").sends(LETTERS, LETTER.formatted(sound + "," + sound)));
            String two = LETTER.formatted(sound + "," + signer("Пётр Второй", "p@example.org"));
            wrong("kind", as("savchuk").sends(LETTERS, two.replace("COMPLAINT", "CLAIM")));
            wrong("channel", as("savchuk").sends(LETTERS, two.replace("\"channel\": \"POST\",", "")));
            wrong("text", as("savchuk").sends(LETTERS, two.replace("Счётчики на нашей улице врут.", " ")));
            wrong("Idempotency-Key", as("savchuk").sendsOnce("k".repeat(300), LETTERS, two));
            assertThat(database.sql("select count(*) from v_intake_signer where name in ('Анна Первая', 'Пётр Второй')")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void reportsAnOutageItsNewsAndItsEnd() throws Exception {
            String address = GROUPS + "/outages";
            wrong("cause", as("pakhomov").sends(address, OUTAGE.replace("Обрыв провода", "")));
            wrong("unit", as("pakhomov").sends(address, OUTAGE.replace("metering-zarechny", "nobody")));
            wrong("began", as("pakhomov").sends(address, OUTAGE.replace("{", "{\"began\": \"утром\", ")));
            refused(403, as("li").sends(address, OUTAGE));
            String code = Caller.at(done(as("pakhomov").sends(address, OUTAGE)), "$.code");
            String one = GROUPS + "/" + code;
            String member = question();
            done(as("pakhomov").sends(one + "/members", "{\"numbers\": \"" + member + "\"}"));
            postLeaves();

            String news = "{\"cause\": \"Провод заменили\", \"expected\": \"2026-03-05T14:00:00+02:00\"}";
            refused(403, as("li").sends(one + "/news", news));
            wrong("expected", as("pakhomov").sends(one + "/news", news.replace("2026-03-05", "2026-03-04")));
            wrong("expected", as("pakhomov").sends(one + "/news", news.replace("2026-03-05T14:00:00+02:00", "скоро")));
            refused(404, as("pakhomov").sends(GROUPS + "/G-2026-999999/news", news));
            done(as("pakhomov").sends(one + "/news", news));
            postLeaves();
            assertThat(told(member)).containsExactly("OUTAGE_NEWS", "OUTAGE_NEWS");

            refused(409, as("pakhomov").sends(one + "/closure", ""));
            done(as("pakhomov").sends(one + "/members/" + member + "/departure", "{\"reason\": \"Не то\"}"));
            refused(403, as("li").sends(one + "/closure", ""));
            assertThat(Caller.<String>at(done(as("pakhomov").sends(one + "/closure", "")), "$.state"))
                    .isEqualTo("CLOSED");
            refused(409, as("pakhomov").sends(one + "/news", "{\"cause\": \"Поздно\"}"));
        }

        @Test
        void letsADispatcherReportAnOutageThatAnotherUnitLeads() throws Exception {
            String code = Caller.at(done(as("volkov").sends(GROUPS + "/outages", OUTAGE)), "$.code");
            String one = GROUPS + "/" + code;
            done(as("volkov").sends(one + "/news", "{\"cause\": \"Упало дерево\"}"));
            done(as("volkov").reads(one));
            done(as("volkov").sends(one + "/closure", ""));
            String joined = Caller.at(
                    done(as("belova").sends(GROUPS, "{\"numbers\": \"" + question() + " " + question() + "\"}")),
                    "$.code");
            refused(403, as("volkov").reads(GROUPS + "/" + joined));
        }

        private String led(String code, String lead) {
            does("belova", lead, "assignJointUnit", "unit", "metering-zarechny");
            postLeaves();
            return code;
        }

        private static String signer(String name, String email) {
            return "{\"name\": \"%s\", \"email\": \"%s\", \"address\": \"г. Заречный, ул. Садовая, %s\"}"
                    .formatted(name, email, name.replaceAll("\\D", ""));
        }

        private List<String> members(String code) {
            return groups.members(code).stream().map(Member::number).toList();
        }
    }
}
