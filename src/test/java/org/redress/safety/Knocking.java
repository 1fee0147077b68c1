package org.redress.safety;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Calls any address as one of the staff: a page by their session, a call by a program that acts for them. */
record Knocking(MockMvc http, String token) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Calls a running house; the calls are so many that none is kept to be printed. */
    static Knocking at(WebApplicationContext house, String token) {
        return new Knocking(
                MockMvcBuilders.webAppContextSetup(house)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build(),
                token);
    }

    /** The answer to a call with these values; what nobody caught is the server's own failure. */
    MockHttpServletResponse at(Door door, String address, String login, Map<String, String> values) {
        try {
            return http.perform(filled(door, address, login, values))
                    .andReturn()
                    .getResponse();
        } catch (Exception uncaught) {
            MockHttpServletResponse failure = new MockHttpServletResponse();
            failure.setStatus(500);
            failure.setHeader("Cause", String.valueOf(NestedExceptionUtils.getMostSpecificCause(uncaught)));
            return failure;
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> filled(
            Door door, String address, String login, Map<String, String> values) {
        boolean isCall = door.isOf("/api");
        AbstractMockHttpServletRequestBuilder<?> request = begun(door, address, values);
        if (isCall) {
            request.header("Authorization", "Bearer " + token)
                    .header("X-Act-As", login)
                    .header("Idempotency-Key", String.valueOf(System.identityHashCode(request)));
        } else {
            request.with(user(login)).with(csrf());
        }
        if (door.takesJson() || (isCall && !door.method().equals("GET"))) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .content(JSON.writeValueAsBytes(new LinkedHashMap<>(values)));
        } else {
            values.forEach(request::param);
        }
        return request;
    }

    private static AbstractMockHttpServletRequestBuilder<?> begun(
            Door door, String address, Map<String, String> values) {
        if (!door.takesFiles() || door.takesJson()) {
            return MockMvcRequestBuilders.request(HttpMethod.valueOf(door.method()), URI.create(address));
        }
        String content = String.join(" ", values.values());
        return MockMvcRequestBuilders.multipart(HttpMethod.valueOf(door.method()), URI.create(address))
                .file(new MockMultipartFile(
                        "files",
                        "../../a\r\nX-Evil: 1.pdf",
                        "application/pdf",
                        content.getBytes(StandardCharsets.UTF_8)))
                .file(new MockMultipartFile("file", "..\\a.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
