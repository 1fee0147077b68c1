package org.redress.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * The pictures of the README: {@code target/shots}, or where the property {@code redress.shots} says, as
 * {@code -Dredress.shots=src/docs/images}.
 */
final class Pictures {

    private final String base;
    private final Path folder = Path.of(System.getProperty("redress.shots", "target/shots"));

    Pictures(String base) {
        this.base = base;
    }

    /** The work list, a claim at a specialist, the first page of the reception. */
    void take() {
        try (Screen screen = Screen.open(base, "ru", "light", new Findings()).signIn("gromova")) {
            screen.go("/work?list=all");
            shoot(screen, "worklist");
        }
        try (Screen screen = Screen.open(base, "ru", "light", new Findings()).signIn("li")) {
            screen.go("/work?list=mine");
            screen.page().locator("td.subj a:has-text('роутер')").first().click();
            screen.page().waitForLoadState();
            shoot(screen, "case");
        }
        try (Screen screen = Screen.open(base, "ru", "light", new Findings())) {
            screen.go("/reception");
            shoot(screen, "reception");
        }
    }

    private void shoot(Screen screen, String name) {
        screen.page().evaluate("() => document.fonts.ready.then(() => true)");
        screen.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
