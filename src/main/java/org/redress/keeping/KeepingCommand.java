package org.redress.keeping;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.JavaMigration;
import org.redress.keeping.command.BackupCommand;
import org.redress.keeping.command.Terminal;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.content.Manifest;
import org.redress.keeping.database.Database;
import org.redress.keeping.restore.Finding;
import org.redress.keeping.restore.Restore;
import org.redress.keeping.restore.Schema;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;

/** The commands {@code backup FILE} and {@code restore FILE}: they read the settings, and start nothing. */
public final class KeepingCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int NOT_WHOLE = 2;

    private static final String HELP = """
            java -jar redress.jar backup FILE [--replace] [settings]
                saves the whole installation into FILE, also while it runs
            java -jar redress.jar restore FILE [--replace] [settings]
                puts it back into an empty place, or with --replace over the data there; Redress must not run on it

            The settings are those that Redress itself is started with:
                --redress.data=DIR                            the directory of the H2 file (./data)
                --spring.datasource.url=jdbc:postgresql:…     a PostgreSQL, with --spring.datasource.username=…
                                                              and SPRING_DATASOURCE_PASSWORD in the environment
            A backup of an H2 file can be restored into PostgreSQL, and the other way round.
            Exit code 0: done and whole; 1: refused, nothing was changed; 2: restored, but something in it is not whole.
            """;

    private final Terminal terminal = new Terminal();
    private final List<JavaMigration> libraries;
    private final Clock clock;

    private KeepingCommand(List<JavaMigration> libraries, Clock clock) {
        this.libraries = libraries;
        this.clock = clock;
    }

    /** Whether the command line asks for one of the two, and not for the application. */
    public static boolean isMeant(String... line) {
        var words = new DefaultApplicationArguments(line).getNonOptionArgs();
        return !words.isEmpty() && List.of("backup", "restore").contains(words.get(0));
    }

    /** Does what the command line asks for, and tells the exit code. */
    public static int run(List<JavaMigration> libraries, Clock clock, String... line) {
        var command = new KeepingCommand(libraries, clock);
        var asked = new DefaultApplicationArguments(line);
        if (asked.getNonOptionArgs().size() != 2 || asked.containsOption("help")) {
            command.terminal.say(HELP);
            return asked.containsOption("help") ? DONE : REFUSED;
        }
        try {
            return command.obey(asked, settings(line));
        } catch (KeepingRefused refused) {
            command.terminal.complain(String.valueOf(refused.getMessage()));
            return REFUSED;
        }
    }

    private int obey(DefaultApplicationArguments asked, Environment settings) {
        Path file = Path.of(asked.getNonOptionArgs().get(1));
        boolean replace = asked.containsOption("replace");
        Database database = Database.of(settings).supported();
        return asked.getNonOptionArgs().get(0).equals("backup")
                ? backup(database, file, replace)
                : restore(database, settings, file, replace);
    }

    private int backup(Database database, Path file, boolean replace) {
        Manifest saved = new BackupCommand(database, clock).into(file, replace);
        terminal.say("Saved into " + file + ": " + content(saved));
        terminal.say("The file was read again and is whole. Keep it where few can read it: it holds personal data.");
        return DONE;
    }

    private int restore(Database database, Environment settings, Path file, boolean replace) {
        var schema = new Schema(settings.getRequiredProperty("spring.flyway.locations"), libraries);
        Restore.Outcome outcome = new Restore(database, schema).from(file, replace);
        terminal.say("Restored from " + file + ": " + content(outcome.manifest()) + " Checked:");
        for (Finding finding : outcome.findings()) {
            terminal.say((finding.holds() ? "  yes  " : "  NO   ") + finding.sentence());
        }
        terminal.say(
                outcome.isWhole()
                        ? "The restored copy is whole. Start Redress with the same settings."
                        : "The copy is the same as what was saved, but what was saved was not whole: see NO above."
                                + " Redress can be started; it reports and mends such things by itself.");
        return outcome.isWhole() ? DONE : NOT_WHOLE;
    }

    private static String content(Manifest manifest) {
        return "%,d appeals, %,d letters, %,d journal entries; %,d rows in %d tables, as of %s."
                .formatted(
                        manifest.rowsOf("appeal"),
                        manifest.rowsOf("letter"),
                        manifest.rowsOf("journal_entry"),
                        manifest.rows(),
                        manifest.tables().size(),
                        manifest.takenAt());
    }

    /** The same settings that the application would see, from the line, the environment and the files. */
    private static Environment settings(String... line) {
        var application = new SpringApplication(KeepingCommand.Settings.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("logging.level.root", "warn"));
        try (var context = application.run(line)) {
            return context.getEnvironment();
        }
    }

    /** Nothing but the settings. */
    static final class Settings {}
}
