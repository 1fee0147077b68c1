package org.redress.workbench.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.organisation.TrainingToken;
import org.redress.person.Known;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Each role sees of a person, and decides of two appeals, what the table of rights gives it, by page and by call. */
@RedressTest
class PersonPagesTest extends Known {

    @Autowired
    MockMvc http;

    @Autowired
    TrainingToken token;

    private String phone = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void fileTwo() {
        phone = phone();
        first = from("Вереск Ида Карловна", phone, null, null);
        second = from("Вереск Ида", phone, null, null);
    }

    @Test
    void opensAPersonToThoseWhoMayReadTheirAppealsAndContactsToThoseWhoReachThem() throws Exception {
        String page = "/persons/" + person(first);
        for (var login : List.of("klimova", "savchuk", "pakhomov", "belova")) {
            assertThat(body(login, get(page), 200)).as(login).contains(first, second, phone);
        }
        assertThat(body("gromova", get(page), 200)).contains(first, second).doesNotContain(phone);
        for (var login : List.of("li", "orlova", "morozova", "maslov", "volkov")) {
            assertThat(body(login, get(page), 403)).as(login).doesNotContain(phone, "Вереск", first);
        }
        body("savchuk", get("/persons/999999999999"), 404);
    }

    @Test
    void showsOnTheCaseWhoElseWroteAndWhatItLooksLike() throws Exception {
        String page = body("pakhomov", get("/appeals/" + second), 200);
        assertThat(page)
                .contains("/persons/" + person(first), "тот же телефон", "та же тема", "/appeals/" + second + "/twin");
        assertThat(body("gromova", get("/appeals/" + second), 200)).doesNotContain("/appeals/" + second + "/twin");

        assertThat(body("savchuk", get("/search"), 200)).doesNotContain("Вереск");
    }

    @Test
    void tellsWhoMayBeCallingWhileItIsTypedAndWithoutAScript() throws Exception {
        var typed = post("/appeals/new/duplicates").param("callerNumber", "8" + phone.substring(2));
        assertThat(body("klimova", typed, 200)).contains("Вереск Ида Карловна", first, second);
        var look = post("/appeals/new/look").param("phone", phone).param("text", "Мой новый текст");
        assertThat(body("klimova", look, 200)).contains("Вереск Ида Карловна", "Мой новый текст");
        for (var login : List.of("li", "gromova", "maslov")) {
            body(login, post("/appeals/new/duplicates").param("phone", phone), 403);
            body(login, post("/appeals/new/look").param("phone", phone), 403);
        }
    }

    @Test
    void letsDecideWhoSortsAndNobodyElse() throws Exception {
        String decide = "/appeals/" + second + "/twin";
        for (var login : List.of("klimova", "savchuk", "li", "orlova", "gromova", "maslov", "volkov")) {
            body(login, post(decide).param("other", first).param("verdict", "DUPLICATE"), 403);
            body(login, post(decide + "/undo"), 403);
        }
        body("pakhomov", post(decide).param("other", first).param("verdict", "DUPLICATE"), 302);
        assertThat(body("pakhomov", get("/appeals/" + second), 200)).contains("twin/undo");
        body("pakhomov", post(decide + "/undo"), 302);
        assertThat(body("pakhomov", get("/appeals/" + second), 200)).doesNotContain("twin/undo");
    }

    @Test
    void letsMergeWhoRegistersOrSortsAndNobodyElse() throws Exception {
        long one = person(first);
        long two = person(from("Ида Вереск", phone(), null, null));
        for (var login : List.of("li", "orlova", "gromova", "maslov", "volkov")) {
            body(
                    login,
                    post("/persons/" + one + "/merge").param("other", "" + two).param("reason", "Она"),
                    403);
            body(login, post("/appeals/" + first + "/person").param("partReason", "Не она"), 403);
        }
        assertThat(body(
                        "savchuk",
                        post("/persons/" + one + "/merge")
                                .param("other", "" + two)
                                .param("reason", ""),
                        422))
                .contains("note-late");
        body(
                "savchuk",
                post("/persons/" + one + "/merge").param("other", "" + two).param("reason", "Она"),
                302);
        long merge = persons.read(one, REGISTRAR).merges().get(0).id();
        for (var login : List.of("li", "orlova", "gromova", "maslov", "volkov")) {
            body(login, post("/persons/" + one + "/merges/" + merge + "/undo"), 403);
        }
        body("savchuk", post("/persons/" + one + "/merges/" + merge + "/undo"), 302);
    }

    @Test
    void givesProgramsTheSameAndNoMore() throws Exception {
        long id = person(first);
        for (var call : Map.of(
                        "/api/v1/persons/" + id, "li",
                        "/api/v1/appeals/" + second + "/twin", "li")
                .entrySet()) {
            assertThat(call(call.getValue(), get(call.getKey()), 403)).doesNotContain(phone, "Вереск");
            assertThat(call("maslov", get(call.getKey()), 403)).doesNotContain(phone, "Вереск");
        }
        assertThat(call("savchuk", get("/api/v1/persons/" + id), 200)).contains(phone, first, second);
        assertThat(call("gromova", get("/api/v1/persons/" + id), 200))
                .contains(first)
                .doesNotContain(phone);
        String words = "{\"words\": \"" + phone + "\"}";
        assertThat(call("savchuk", json("/api/v1/persons/search", words), 200)).contains("Вереск");
        assertThat(call("li", json("/api/v1/persons/search", words), 200)).isEqualTo("[]");
        String twin = "/api/v1/appeals/" + second + "/twin";
        assertThat(call("pakhomov", get(twin), 200)).contains(first, "PHONE", "TOPIC");
        String body = "{\"other\": \"" + first + "\", \"verdict\": \"DUPLICATE\"}";
        call("savchuk", json(twin, body), 403);
        assertThat(call("pakhomov", json(twin, body), 200)).contains("undoableUntil", "WAITING");
        call("pakhomov", json(twin, body), 409);
        call("pakhomov", post(twin + "/undo"), 200);
        call("pakhomov", json(twin, "{\"other\": \"" + first + "\"}"), 422);
        call("savchuk", json("/api/v1/persons/" + id + "/merge", "{\"reason\": \"?\"}"), 422);
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private String body(String login, MockHttpServletRequestBuilder request, int status) throws Exception {
        return answered(
                login,
                http.perform(request.with(user(login)).with(csrf()).param("lang", "ru"))
                        .andReturn()
                        .getResponse(),
                status);
    }

    private String call(String login, MockHttpServletRequestBuilder request, int status) throws Exception {
        return answered(
                login,
                http.perform(request.header("Authorization", "Bearer " + token.value())
                                .header("X-Act-As", login))
                        .andReturn()
                        .getResponse(),
                status);
    }

    private static String answered(String login, MockHttpServletResponse response, int status) throws Exception {
        String body = response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(response.getStatus())
                .as(login + ": " + body.lines().limit(3).toList())
                .isEqualTo(status);
        return body;
    }
}
