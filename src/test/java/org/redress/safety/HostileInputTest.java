package org.redress.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.organisation.TrainingToken;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever stands in any field of any address: it is taken as text or refused, and nothing breaks or is carried out. */
class HostileInputTest {

    @Nested
    @RedressTest(own = "safety")
    class OnH2 extends EveryField {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "safety")
    class OnPostgres extends EveryField {}

    abstract static class EveryField extends Life {

        private static final List<String> VALUES = List.of(
                "a\u0000b",
                "lone \uD800 surrogate",
                "\u202Egnp.exe \u2066x\u2069",
                "\"><script>alert(1)</script><!--",
                "${7*191} #{7*191} [[${7*191}]] __${7*191}__ *{7*191} {7*191}",
                "x\r\nX-Evil: 1\r\n\r\nbody",
                "' or 1=1; drop table appeal; --",
                "=cmd|' /C calc'!A0 %s %n ../../etc/passwd",
                "99999999999999999999",
                "-1",
                "я".repeat(100_000));

        /** Those who between them may open every page of the staff. */
        private static final List<String> STAFF = List.of("savchuk", "belova", "li", "orlova", "gromova", "maslov");

        /** The names that forms use for what they don't declare one by one. */
        private static final List<String> USUAL = List.of(
                "text",
                "reason",
                "outcome",
                "answer",
                "subject",
                "name",
                "email",
                "phone",
                "address",
                "kind",
                "channel",
                "number",
                "unit",
                "who",
                "on",
                "at",
                "date",
                "time",
                "days",
                "list",
                "after",
                "q",
                "language",
                "key",
                "body",
                "territory",
                "topic",
                "sum",
                "pack",
                "received");

        @Autowired
        WebApplicationContext house;

        @Autowired
        @Qualifier("requestMappingHandlerMapping")
        RequestMappingHandlerMapping mapping;

        @Autowired
        TrainingToken token;

        @Test
        void isTextOrRefused() throws Exception {
            String number = inWork();
            Map<String, String> things = Map.of(
                    "appeals",
                    number,
                    "tasks",
                    open("li", number, "draftAnswer").taskId(),
                    "t",
                    appeal(number).token());
            List<String> faults = new ArrayList<>();
            Knocking knocking = Knocking.at(house, token.value());
            for (Door door : Door.all(mapping)) {
                if (!door.isOf("/training") && !door.isOf("/api/v1/training") && !door.isOf("/icons")) {
                    String login = who(knocking, door, door.address(things));
                    for (String value : VALUES) {
                        check(door, value, knocking.at(door, door.address(things), login, filled(door, value)), faults);
                    }
                }
            }
            assertThat(faults).isEmpty();
        }

        /** The first who is let in. */
        private static String who(Knocking knocking, Door door, String address) throws Exception {
            for (String login : STAFF) {
                if (knocking.at(door, address, login, Map.of()).getStatus() != 403) {
                    return login;
                }
            }
            return STAFF.get(0);
        }

        private static Map<String, String> filled(Door door, String value) {
            Map<String, String> values = new LinkedHashMap<>();
            Stream.concat(USUAL.stream(), door.fields().stream()).forEach(field -> values.put(field, value));
            return values;
        }

        private static void check(Door door, String value, MockHttpServletResponse answer, List<String> faults)
                throws Exception {
            String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            String what = door + " with “" + value.substring(0, Math.min(20, value.length())) + "”: ";
            if (answer.getStatus() >= 500) {
                faults.add(what + answer.getStatus() + " " + answer.getHeader("Cause"));
            }
            if (answer.containsHeader("X-Evil")) {
                faults.add(what + "a header of the sender's own");
            }
            if (body.contains("<script>alert(1)") || body.contains("1337")) {
                faults.add(what + "carried out");
            }
        }
    }
}
