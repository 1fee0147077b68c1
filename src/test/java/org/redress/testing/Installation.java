package org.redress.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.redress.testing.RedressTest.Database;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** One installation of Redress with an empty database; its parts are the key under which its context is cached. */
record Installation(Database database, String own, List<String> settings) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestPropertyValues.of(
                        "redress.sample=organisation",
                        "redress.training=true",
                        "redress.data=" + directory(),
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + PostOffice.PORT,
                        "spring.datasource.hikari.minimum-idle=1",
                        // an installation that waits for its next test is paused: nobody is served meanwhile
                        "spring.lifecycle.timeout-per-shutdown-phase=1s",
                        "management.prometheus.metrics.export.enabled=true")
                .and(database == Database.POSTGRESQL ? Postgres.freshDatabase() : new String[0])
                .and(settings.toArray(String[]::new))
                .applyTo(context);
    }

    private static String directory() {
        try {
            var directory = Files.createTempDirectory("redress-test");
            directory.toFile().deleteOnExit();
            return directory.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
