package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What fails on our side is told to a program in a plain sentence, and nothing of the inside. */
@RedressTest(own = "broken", settings = "redress.api.token=" + Caller.TOKEN)
class OwnFailureTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void tellsAFailureOfOursAsAProblem() throws Exception {
        database.sql("alter table work_item rename to lost").update();

        HttpResponse<String> answer = gets("/api/v1/tasks", "application/json");
        HttpResponse<String> toABrowser = gets("/api/v1/tasks", "text/html");

        assertThat(answer.statusCode()).isEqualTo(500);
        isAProblem(answer);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).startsWith("Something failed on our side");
        assertThat(answer.body()).doesNotContainIgnoringCase("exception", "trace", "select", "work_item", "timestamp");
        isAProblem(toABrowser);
    }

    @Test
    void tellsWhatLiesBesideTheApiAsAProblem() throws Exception {
        HttpResponse<String> answer = gets("/api/v0/appeals", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        isAProblem(answer);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).isEqualTo("The API has no such address");
    }

    @Test
    void tellsAnAddressThatIsTurnedAwayAtTheDoorAsAProblem() throws Exception {
        HttpResponse<String> answer = gets("/api/v1/appeals;x=1", "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
        isAProblem(answer);
    }

    private static void isAProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(answer.statusCode());
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isNotBlank();
    }

    private HttpResponse<String> gets(String address, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", "Bearer " + Caller.TOKEN)
                .header("Accept", accept)
                .header("Accept-Language", "en")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
