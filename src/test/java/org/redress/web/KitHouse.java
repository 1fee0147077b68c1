package org.redress.web;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.redress.deadline.ClockKind;
import org.redress.deadline.ClockView;
import org.redress.deadline.Day;
import org.redress.deadline.Day.Effect;
import org.redress.deadline.Explanations;
import org.redress.deadline.words.ClockStory;
import org.redress.deadline.words.PublicStory;
import org.redress.organisation.Organisation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The look alone, without a database: a kit of every piece to look at and to test; start it to see it on port 8099. */
@SpringBootConfiguration
@Profile("kit")
@ComponentScan("org.redress.web")
@Import({Explanations.class, ClockStory.class, PublicStory.class})
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
class KitHouse {

    static final Instant NOW = Instant.parse("2026-05-12T08:42:00Z");

    public static void main(String[] args) {
        SpringApplication.run(KitHouse.class, "--server.port=8099", "--spring.profiles.active=kit");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    TrainingStrip training() {
        return () -> Optional.of(NOW);
    }

    @Bean
    DeskBar desk() {
        return new DeskBar() {
            @Override
            public List<Entry> entries() {
                return List.of(
                        new Entry("mine", "/work", "Мои", 6),
                        new Entry("unit", "/work?list=unit", "Подразделение", 14),
                        new Entry("free", "/work?list=free", "Свободные", 9),
                        new Entry("new", "/appeals/new", "Новое обращение", null));
            }

            @Override
            public List<Entry> more() {
                return List.of(new Entry("letters", "/letters", "Письма", null));
            }

            @Override
            public Optional<Viewer> viewer() {
                return Optional.of(new Viewer("Ирина Белова", "Специалист по маршрутизации", 3));
            }
        };
    }

    @Controller
    static class Kit {

        private final Heroes heroes;
        private final DueChips chips;

        Kit(Heroes heroes, DueChips chips) {
            this.heroes = heroes;
            this.chips = chips;
        }

        @GetMapping("/kit")
        String kit(Model model) {
            LocalDate today = LocalDate.of(2026, 5, 12);
            model.addAttribute(
                    "chips",
                    List.of(
                            chips.open(today.plusDays(10)),
                            chips.open(today.plusDays(2)),
                            chips.open(today),
                            chips.open(today.minusDays(5)),
                            chips.paused(LocalDate.of(2026, 6, 8)),
                            chips.open(LocalDate.of(2027, 1, 11), null, true),
                            chips.done(LocalDate.of(2026, 4, 30))));
            ClockView question = question();
            model.addAttribute(
                    "heroes",
                    List.of(
                            heroes.toApplicant(question, null),
                            heroes.toApplicant(
                                    complaint(), legal(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 6, 11))),
                            heroes.toApplicant(promised(), legal(LocalDate.of(2026, 4, 17), LocalDate.of(2026, 5, 18))),
                            heroes.answered(Instant.parse("2026-04-30T14:05:00Z"), LocalDate.of(2026, 5, 4))));
            model.addAttribute("states", org.redress.registry.State.values());
            model.addAttribute(
                    "ways", List.of(new Choice("EMAIL", "Почта", "olga@example.org"), Choice.of("POST", "Письмо")));
            model.addAttribute("staff", heroes.toStaff(question));
            model.addAttribute(
                    "form",
                    FormView.of(Map.of("email", List.of("olena@"), "way", List.of("EMAIL")))
                            .with(List.of(
                                    new Fault("email", "Напишите адрес почты полностью, например olga@example.org"))));
            return "kit/kit";
        }

        @GetMapping("/kit/public")
        String open(Model model) {
            kit(model);
            return "kit/public";
        }

        @GetMapping("/kit/broken")
        String broken() {
            throw new IllegalStateException("the secret of the house");
        }
    }

    static ClockView question() {
        LocalDate start = LocalDate.of(2026, 5, 6);
        List<Day> days = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            days.add(day(start.plusDays(i), Effect.COUNTED));
        }
        days.add(day(LocalDate.of(2026, 5, 10), Effect.ROLLED));
        days.add(day(LocalDate.of(2026, 5, 11), Effect.ROLLED));
        days.add(day(LocalDate.of(2026, 5, 12), Effect.ROLLED));
        return view(ClockKind.SERVICE, "R2", start, LocalDate.of(2026, 5, 9), LocalDate.of(2026, 5, 12), days);
    }

    static ClockView complaint() {
        return plain(ClockKind.SERVICE, "R4", LocalDate.of(2026, 5, 12), LocalDate.of(2026, 6, 1));
    }

    static ClockView promised() {
        return plain(ClockKind.SERVICE, "R4", LocalDate.of(2026, 4, 17), LocalDate.of(2026, 5, 7));
    }

    static ClockView legal(LocalDate start, LocalDate due) {
        return plain(ClockKind.LEGAL, "R7", start, due);
    }

    private static ClockView plain(ClockKind kind, String rule, LocalDate start, LocalDate due) {
        List<Day> days = start.plusDays(1)
                .datesUntil(due.plusDays(1))
                .map(date -> day(date, Effect.COUNTED))
                .toList();
        return view(kind, rule, start, due, due, days);
    }

    private static ClockView view(
            ClockKind kind, String rule, LocalDate start, LocalDate nominal, LocalDate due, List<Day> days) {
        return new ClockView(
                "R-2026-000318/1/" + kind,
                kind,
                rule,
                "003 5.2.6",
                start,
                nominal,
                due,
                true,
                false,
                "RUNNING",
                List.of(),
                days,
                org.redress.deadline.Basis.unknown(rule, "003 5.2.6", start, java.time.Instant.EPOCH),
                due.plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
    }

    private static Day day(LocalDate date, Effect effect) {
        return new Day(date, effect, 0, List.of());
    }

    @Bean
    Organisation organisation() throws IOException {
        Properties facts = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new FileSystemResource("sample-data/organisation.properties"), "UTF-8"));
        Organisation told = mock(Organisation.class);
        when(told.zone()).thenReturn(ZoneId.of("Europe/Kaliningrad"));
        when(told.fact(anyString())).thenAnswer(asked -> facts.getProperty(asked.getArgument(0)));
        return told;
    }
}
