package org.redress.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.redress.Redress;
import org.redress.intake.Filing;
import org.redress.intake.Intake;
import org.redress.intake.Receipt;
import org.redress.organisation.loading.OrganisationLoader;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application, on PostgreSQL unless H2 is asked for, registering through the same door as the web. */
final class Reception implements AutoCloseable {

    private static CountedStatements database;

    private final ConfigurableApplicationContext application;
    private final Intake intake;

    Reception(EmbeddedPostgres postgres, String name, String... settings) throws Exception {
        this(created(postgres, name), settings);
    }

    private Reception(String url, String... settings) throws Exception {
        List<String> all = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--redress.sample=none",
                "--server.port=0",
                "--logging.level.root=warn"));
        all.addAll(List.of(settings));
        application =
                new SpringApplicationBuilder(Redress.class, Counting.class).run(all.toArray(String[]::new));
        application.getBean(OrganisationLoader.class).load(Path.of("sample-data").toAbsolutePath());
        intake = application.getBean(Intake.class);
    }

    /** On an H2 file of its own, written as an installation without a database server writes it. */
    static Reception onH2(String name) throws Exception {
        String file = Files.createTempDirectory("redress-bench").resolve(name).toString();
        return new Reception("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    }

    private static String created(EmbeddedPostgres postgres, String name) throws SQLException {
        try (var admin = postgres.getPostgresDatabase().getConnection();
                var statement = admin.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    Receipt register() {
        Filing filing = new Filing(
                Kind.COMPLAINT,
                Channel.VIRTUAL_RECEPTION,
                "zarechny",
                "metering.fault",
                null,
                "Счётчик показывает ошибку, прошу проверить и пересчитать апрель.",
                null,
                null,
                new Applicant("Проверочный Заявитель", "bench@example.org", null, null, null),
                List.of(Reach.EMAIL),
                List.of(Reach.EMAIL),
                "ru",
                NewAppeal.Extra.NONE,
                List.of());
        return intake.receive(filing, UUID.randomUUID().toString(), Actor.APPLICANT);
    }

    long statements() {
        return database.sent();
    }

    /** Prints how often each statement was sent per unit of work since this was asked last; those under 0.05 left out. */
    void printStatements(int units) {
        database.sentByText().forEach((text, times) -> {
            if (times > units / 20) {
                System.out.printf(
                        "%8.2f  %s%n",
                        times / (double) units,
                        text.replaceAll("\\s+", " ").strip().replaceAll("^(.{150}).*$", "$1…"));
            }
        });
    }

    @Override
    public void close() {
        application.close();
    }

    /** Puts the counter between the application and its pool. */
    static final class Counting implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof DataSource target && !(bean instanceof CountedStatements)) {
                database = new CountedStatements(target);
                return database;
            }
            return bean;
        }
    }
}
