package org.redress.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.organisation.TrainingToken;
import org.redress.testing.RedressTest;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of the sample organisation, in three languages, light and dark, wide and narrow: nothing is wrong with it. */
@RedressTest(own = "stories", settings = "redress.sample=demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /** When the sample's stories end. */
    private static final String STORY_END = "2026-05-12T10:42";

    @LocalServerPort
    private int port;

    @Autowired
    private Time time;

    @Autowired
    private TrainingToken token;

    private Map<String, List<Stop>> rounds = Map.of();

    @BeforeAll
    void lookAbout() {
        time.at(STORY_END);
        rounds = Rounds.through(base(), token.value()).byPerson();
    }

    @ParameterizedTest
    @CsvSource({"ru,light", "uk,dark", "en,light"})
    void isFreeOfFaults(String language, String theme) {
        var findings = new Findings();
        rounds.forEach((login, stops) -> new Walk(base(), language, theme, findings).through(login, stops));
        findings.assertNone();
    }

    @Test
    void isPictured() {
        new Pictures(base()).take();
    }

    /** All of them in the long run, which takes a quarter of an hour; else the pages of the public in one language. */
    @Test
    void isInTheAlbum() {
        boolean whole = Boolean.getBoolean("redress.long");
        var shown = whole ? rounds : Map.of("", rounds.getOrDefault("", List.of()));
        var album = new Album(base(), shown);

        int taken = whole
                ? album.take(List.of("ru", "uk", "en"), List.of("light", "dark"))
                : album.take(List.of("uk"), List.of("dark"));

        assertThat(taken).isGreaterThan(10);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
