package org.redress.workbench.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.JointGroup;
import org.redress.resolution.joint.NewOutage;
import org.redress.resolution.joint.OutageWork;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Rows that are ticked in the work list go into one group in one step, and each that cannot is told why. */
class TickedRowsTest {

    private static final String BACK = "/work?list=unit";

    @Nested
    @RedressTest
    class OnH2 extends Ticked {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Ticked {}

    abstract static class Ticked extends Life {

        @Autowired
        MockMvc http;

        @Autowired
        Groups groups;

        @Autowired
        OutageWork outages;

        @Test
        void becomeANewGroupWithoutThoseThatCannotAndTellWhy() throws Exception {
            var one = question();
            var two = question();
            var claim = filed(Kind.CLAIM, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
            var done = joined("belova", "", one, claim, two, one);

            assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(BACK);
            assertThat(group(one))
                    .isNotNull()
                    .isEqualTo(group(two))
                    .isEqualTo(done.getFlashMap().get("joinedGroup"));
            assertThat(groups.of(claim)).isEmpty();
            var page = page(done);
            assertThat(page).contains("Присоединено 2 обращения из 3", "/groups/" + group(one), claim + " такого вида");
        }

        @Test
        void joinAGroupThatIsThereOrAnOutage() throws Exception {
            var code = group(first(joined("belova", "", question(), question())));
            var third = question();
            joined("pakhomov", code, third);
            assertThat(group(third)).isEqualTo(code);

            var outage = outages.report(
                    new NewOutage(
                            "Нет света на Полевой",
                            "zarechny",
                            "metering-zarechny",
                            null,
                            "Полевая",
                            null,
                            "Повреждён кабель",
                            null),
                    new Actor("belova"));
            var dark = question();
            var done = joined("belova", outage, dark, third);
            assertThat(group(dark)).isEqualTo(outage);
            assertThat(page(done)).contains("Присоединено 1 обращение из 2", third + " уже в группе " + code);
        }

        @Test
        void stayAsTheyAreWhenThereIsNothingToJoin() throws Exception {
            var alone = question();
            assertThat(page(joined("belova", "", alone, "R-1999-000001")))
                    .contains("Ничего не присоединено из 2", alone + " не с чем соединить", "R-1999-000001");
            assertThat(groups.of(alone)).isEmpty();
            assertThat(page(joined("belova", ""))).contains("Укажите хотя бы один номер");
        }

        @Test
        void areForThoseWhoJoinAppealsOnly() throws Exception {
            var number = question();
            assertThat(list("belova")).contains("name=\"ticked\"", "action=\"/work/joined\"");
            for (var login : new String[] {"li", "klimova", "savchuk", "orlova", "gromova"}) {
                assertThat(list(login)).as(login).doesNotContain("name=\"ticked\"");
                assertThat(joined(login, "", number, question()).getResponse().getStatus())
                        .as(login)
                        .isEqualTo(403);
            }
            assertThat(groups.of(number)).isEmpty();
        }

        private String first(MvcResult done) {
            return String.valueOf(
                    groups.members(String.valueOf(done.getFlashMap().get("joinedGroup")))
                            .get(0)
                            .number());
        }

        private String group(String number) {
            return groups.of(number).map(JointGroup::code).orElse(null);
        }

        private String list(String login) throws Exception {
            return http.perform(get(BACK).with(user(login)).param("lang", "ru"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        }

        private MvcResult joined(String login, String into, String... ticked) throws Exception {
            var request = post("/work/joined").param("into", into).param("back", BACK);
            if (ticked.length > 0) {
                request.param("ticked", ticked);
            }
            return http.perform(request.param("lang", "ru").with(user(login)).with(csrf()))
                    .andReturn();
        }

        private String page(MvcResult done) throws Exception {
            return http.perform(get(BACK)
                            .cookie(done.getResponse().getCookie("SESSION"))
                            .header("Accept-Language", "ru")
                            .with(user("belova")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        }
    }
}
