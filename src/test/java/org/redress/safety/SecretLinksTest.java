package org.redress.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Behind a secret link that there is not, no page of the applicant's is found, whichever is asked for. */
@RedressTest
class SecretLinksTest extends Life {

    private static final String NONE = "AAAAAAAAAAAAAAAAAAAAAA";

    @Autowired
    MockMvc http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void leadToTheirOwnAppealOrNowhere() throws Exception {
        String token = appeal(answered(inWork())).token();
        List<String> opened = new ArrayList<>();
        int house = 0;
        for (Door door : Door.all(mapping)) {
            if (door.isOf("/t")) {
                assertThat(door.pattern()).startsWith("/t/{token}");
                house++;
                int status = knock(door, NONE, house);
                if (status != 404) {
                    opened.add(door + ": " + status);
                }
            }
        }
        assertThat(opened).isEmpty();
        assertThat(house).as("addresses behind the link").isGreaterThan(10);
        assertThat(status(HttpMethod.GET, "/t/" + token, house)).isEqualTo(200);
        assertThat(status(HttpMethod.GET, "/t/" + token + "/documents/1", house))
                .as("a file that was not sent with this answer")
                .isEqualTo(404);
    }

    private int knock(Door door, String token, int house) throws Exception {
        return status(HttpMethod.valueOf(door.method()), door.address(Map.of("t", token)), house);
    }

    /** From a house of its own each time: who tries too many links is not heard any more. */
    private int status(HttpMethod method, String address, int house) throws Exception {
        return http.perform(MockMvcRequestBuilders.request(method, URI.create(address))
                        .accept(MediaType.TEXT_HTML)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr("203.0.113." + house);
                            return request;
                        }))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
