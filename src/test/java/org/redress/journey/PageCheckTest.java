package org.redress.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check of pages finds what it is there for. */
class PageCheckTest {

    private static final String BASE = "http://redress.example";

    @Test
    void findsEveryKindOfFault() {
        List<String> found = look("<!doctype html><html lang=en><title>Bad</title><body><main><h1>Bad</h1>"
                + "<p style='width:900px'>task.triage.next</p><p>??page.skip_en??</p><input></main><script src=/gone.js>"
                + "</script><div id=wide></div></body></html>");

        assertThat(found)
                .anySatisfy(fault -> assertThat(fault).contains("console: ").contains("style"))
                .anySatisfy(fault -> assertThat(fault).contains("404 from"))
                .anySatisfy(fault -> assertThat(fault).contains("a message is missing"))
                .anySatisfy(fault -> assertThat(fault).contains("task.triage.next"))
                .anySatisfy(fault -> assertThat(fault).contains("axe label"));
    }

    @Test
    void findsWhatIsTooWideForAPhone() {
        assertThat(look("<!doctype html><html lang=en><title>Wide</title><body><main><h1>Wide</h1>" + "<table><tr><td>"
                        + "x".repeat(200) + "</table></main></body></html>"))
                .singleElement()
                .asString()
                .contains("scrolls sideways at 320 px");
    }

    @Test
    void findsNothingOnAGoodPage() {
        assertThat(
                        look(
                                "<!doctype html><html lang=en><title>Good</title><body><main><h1>Good</h1></main></body></html>"))
                .isEmpty();
    }

    private static List<String> look(String html) {
        var findings = new Findings();
        try (Screen screen = Screen.open(BASE, "en", "light", findings)) {
            screen.page()
                    .route(
                            BASE + "/**",
                            route -> route.fulfill(answer(route.request().url(), html)));
            screen.go("/page");
            screen.check().thoroughly("page");
        }
        return findings.all();
    }

    private static FulfillOptions answer(String url, String html) {
        var answer = new FulfillOptions().setContentType("text/html; charset=utf-8");
        return url.endsWith("/page")
                ? answer.setBody(html).setHeaders(Map.of("Content-Security-Policy", "default-src 'self'"))
                : answer.setStatus(404).setBody("");
    }
}
