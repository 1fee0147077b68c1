package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Every date of the golden scenarios through the preview call, on both databases; the cases stand in a file. */
class GoldenPreviewTest {

    @Nested
    @RedressTest(own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnH2 extends Scenarios {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnPostgres extends Scenarios {}

    abstract static class Scenarios {

        @Autowired
        MockMvc http;

        @ParameterizedTest(name = "scenario {0}: {1}, {2} {3} is {4}")
        @MethodSource("cases")
        void comesToTheDateWorkedOutByHand(String scenario, String query, String rule, String what, String expected)
                throws Exception {
            String answer = http.perform(MockMvcRequestBuilders.get(URI.create("/api/v1/deadlines/preview?" + query))
                            .header("Authorization", "Bearer " + Caller.TOKEN))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);

            assertThat(found(answer, rule, what)).as(answer).isEqualTo(expected);
        }

        static Stream<Arguments> cases() throws IOException {
            return new ClassPathResource("preview/golden.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\\s*\\|\\s*", -1)));
        }

        private static String found(String answer, String rule, String what) {
            if (rule.equals("-")) {
                return JsonPath.read(answer, "$." + what);
            }
            List<String> all = JsonPath.read(answer, "$.clocks[?(@.rule == '%s')].%s".formatted(rule, what));
            assertThat(all).as(answer).hasSize(1);
            return all.get(0);
        }
    }
}
