package org.redress.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Calls the API as a program with the training token, acting as one person. */
record Caller(MockMvc http, String login) {

    static final String TOKEN = "a-token-for-these-tests";

    ResultActions reads(String address) throws Exception {
        return http.perform(as(get(address)));
    }

    ResultActions sends(String address, String body) throws Exception {
        return http.perform(
                as(post(address)).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    ResultActions puts(String address, String body) throws Exception {
        return http.perform(
                as(put(address)).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    ResultActions removes(String address) throws Exception {
        return http.perform(as(delete(address)));
    }

    ResultActions registers(String key, String body) throws Exception {
        return sendsOnce(key, "/api/v1/appeals", body);
    }

    ResultActions sendsOnce(String key, String address, String body) throws Exception {
        return http.perform(as(post(address))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    /** What stands at a JSON path of the answer. */
    static <T> T at(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), path);
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + TOKEN)
                .header("X-Act-As", login)
                .header("Accept-Language", "en");
    }
}
