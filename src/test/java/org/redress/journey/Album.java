package org.redress.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Pictures of every page, to be looked at by people: in each language, light and dark, on a desk and on a phone. */
final class Album {

    private static final int PHONE = 360;

    private final String base;
    private final Map<String, List<Stop>> rounds;

    Album(String base, Map<String, List<Stop>> rounds) {
        this.base = base;
        this.rounds = rounds;
    }

    /** Takes them into {@code target/shots/<language>-<theme>-<desk or phone>}; tells how many there are. */
    int take(List<String> languages, List<String> themes) {
        int taken = 0;
        for (String language : languages) {
            for (String theme : themes) {
                for (Map.Entry<String, List<Stop>> round : rounds.entrySet()) {
                    taken += take(language, theme, round.getKey(), round.getValue());
                }
            }
        }
        return taken;
    }

    private int take(String language, String theme, String login, List<Stop> stops) {
        try (Screen screen = Screen.open(base, language, theme, new Findings())) {
            if (!login.isEmpty()) {
                screen.signIn(login);
            }
            for (Stop stop : stops) {
                screen.go(stop.path());
                stop.first().accept(screen.page());
                String name = stop.name() + (login.isEmpty() ? "" : " " + login);
                shoot(screen.page(), Screen.WIDE, language + "-" + theme + "-desk", name);
                shoot(screen.page(), PHONE, language + "-" + theme + "-phone", name);
                screen.page().setViewportSize(Screen.WIDE, Screen.HEIGHT);
            }
            return 2 * stops.size();
        }
    }

    private static void shoot(Page page, int width, String folder, String name) {
        page.setViewportSize(width, Screen.HEIGHT);
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "shots", folder, name.replaceAll("[^A-Za-z0-9]+", "-") + ".png")));
    }
}
