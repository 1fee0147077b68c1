package org.redress.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.testing.RedressTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that are too large, over the real wire: refused with a page, however many come at once, and the house stands. */
@RedressTest
class LargeFilesTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int AT_ONCE = 6;

    @LocalServerPort
    private int port;

    @Test
    void fiftyMegabytesAreRefusedBesideTheFieldAndWhatWasTypedStays() throws Exception {
        Visitor visitor = atTheText("ru");

        HttpResponse<String> refused = sends(visitor, 50);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("photo.jpg", "10 МБ", ">Хорошо</textarea>");
    }

    @Test
    void moreThanAnyFormMayHoldIsRefusedWithAPageInThePersonsLanguage() throws Exception {
        Visitor visitor = atTheText("ru");

        HttpResponse<String> refused = sends(visitor, 112);
        HttpResponse<String> text = visitor.answers("/reception/text", "text", "я".repeat(2 * MEGABYTE));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body())
                .contains("lang=\"ru\"", "Файлы слишком большие")
                .doesNotContain("Tomcat");
        assertThat(text.statusCode()).isEqualTo(413);
        assertThat(visitor.opens("/reception/text").statusCode()).isEqualTo(200);
    }

    @Test
    void programsAreToldTheSameAsAProblem() throws Exception {
        HttpResponse<String> refused = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/appeals"))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[3 * MEGABYTE]))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void manyAtOnceLeaveTheMemoryAsItWas() {
        byte[] large = new byte[50 * MEGABYTE];
        System.gc();
        long before = used();

        IntStream.range(0, AT_ONCE).parallel().forEach(one -> refused(large));

        System.gc();
        assertThat(used() - before).as("bytes kept afterwards").isLessThan(100L * MEGABYTE);
    }

    private void refused(byte[] large) {
        try {
            HttpResponse<String> told =
                    atTheText("en").attaches("/reception/text", "photo.jpg", large, "text", "Good", "add", "yes");
            assertThat(told.statusCode()).isEqualTo(422);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Visitor atTheText(String language) throws Exception {
        Visitor visitor = new Visitor(port, language);
        visitor.answers("/reception", "kind", "FEEDBACK");
        visitor.answers("/reception/topic");
        return visitor;
    }

    private static HttpResponse<String> sends(Visitor visitor, int megabytes) throws Exception {
        return visitor.attaches(
                "/reception/text", "photo.jpg", new byte[megabytes * MEGABYTE], "text", "Хорошо", "add", "yes");
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
