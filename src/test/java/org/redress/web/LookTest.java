package org.redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The pages as a browser gets them: language, theme, headers, faults, files kept. */
@ActiveProfiles("kit")
@SpringBootTest(classes = KitHouse.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LookTest {

    @LocalServerPort
    private int port;

    @Test
    void speaksTheLanguageAskedForAndRemembersIt() throws Exception {
        HttpResponse<String> page = get("/kit/public?lang=uk");

        assertThat(page.body()).contains("lang=\"uk\"", "Навчальний режим", "Відповімо не пізніше");
        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("lang=uk", "HttpOnly", "SameSite=Lax"));
        assertThat(get("/kit/public", "Cookie", "lang=en").body()).contains("We will answer by");
        assertThat(get("/kit/public", "Accept-Language", "de, uk;q=0.8").body()).contains("Відповімо не пізніше");
        assertThat(get("/kit/public").body()).contains("Ответим не позднее");
    }

    @Test
    void writesTheThemeBeforeAnyScriptRuns() throws Exception {
        assertThat(get("/kit/public", "Cookie", "theme=dark").body()).contains("data-bs-theme=\"dark\"");
        assertThat(get("/kit/public").body()).contains("data-theme=\"auto\"");
    }

    @Test
    void forbidsTheBrowserWhatNoPageNeeds() throws Exception {
        HttpResponse<String> page = get("/kit/public");

        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(SecurityHeaders.POLICY);
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(get("/t/a-secret").headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void faultsAreCalmPagesThatTellNothingOfTheHouse() throws Exception {
        HttpResponse<String> missing = get("/no-such-page?lang=en");
        HttpResponse<String> broken = get("/kit/broken");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("There is no such page");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("Что-то сломалось у нас").doesNotContain("secret of the house", "Exception");
    }

    @Test
    void everySentenceOfThePageIsSaid() throws Exception {
        assertThat(get("/kit/public").body()).doesNotContain("??");
        assertThat(get("/kit").body()).doesNotContain("??");
    }

    @Test
    void filesAreKeptForAYearUnderAnAddressOfTheirContent() throws Exception {
        Matcher css = Pattern.compile("/redress-[0-9a-f]{32}\\.css")
                .matcher(get("/kit/public").body());
        assertThat(css.find()).isTrue();

        HttpResponse<String> file = get(css.group());

        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000"));
    }

    @Test
    void thePublicPageIsLight() throws Exception {
        String page = get("/kit/public?lang=ru").body();
        Matcher linked =
                Pattern.compile("(?:href|src)=\"(/[^\"#]+\\.(?:css|js|svg))").matcher(page);
        long weight = 4L * 16_000 + zipped("/kit/public");
        java.util.Set<String> files = new java.util.HashSet<>();
        while (linked.find()) {
            files.add(linked.group(1));
        }
        for (String file : files) {
            weight += zipped(file);
        }
        assertThat(weight).isLessThan(130_000);
    }

    private int zipped(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body()
                .length;
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        request.header("Accept", "text/html");
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
