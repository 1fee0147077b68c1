package org.redress.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;

/** One person's walk through the pages that they see, in one language and theme. */
final class Walk {

    private final String base;
    private final String language;
    private final String theme;
    private final Findings findings;

    Walk(String base, String language, String theme, Findings findings) {
        this.base = base;
        this.language = language;
        this.theme = theme;
        this.findings = findings;
    }

    /** Visits every stop; nobody also files an appeal, all but the sending. */
    void through(String login, List<Stop> stops) {
        try (Screen screen = Screen.open(base, language, theme, findings)) {
            if (login.isEmpty()) {
                new Filing(screen, page -> look(screen, page)).walk();
            } else {
                screen.signIn(login);
            }
            stops.forEach(stop -> visit(screen, stop, login));
        }
    }

    private void visit(Screen screen, Stop stop, String login) {
        String name = stop.name() + (login.isEmpty() ? "" : " (" + login + ")");
        try {
            int status = screen.go(stop.path());
            if (status != stop.status()) {
                findings.add(language + " " + name, "status " + status + " of " + stop.path());
            }
            stop.first().accept(screen.page());
            if (login.isEmpty() || language.equals("ru")) {
                look(screen, name);
            } else {
                // the staff's pages are the same ones in another language: JourneyTest looks at their cases thoroughly
                screen.check().passing(language + " " + name);
            }
        } catch (PlaywrightException broken) {
            findings.add(
                    language + " " + name,
                    broken.getMessage().lines().findFirst().orElse("broken"));
        }
    }

    private void look(Screen screen, String name) {
        screen.check().thoroughly(language + " " + name);
        if (language.equals("ru")) {
            picture(screen.page(), name);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "shots", name.replaceAll("[^A-Za-z0-9]+", "-") + ".png")));
    }
}
