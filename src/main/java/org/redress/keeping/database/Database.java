package org.redress.keeping.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.redress.keeping.content.KeepingRefused;
import org.springframework.core.env.Environment;

/** The database that the settings name, opened beside the application's own connections. */
public record Database(
        String url, @Nullable String user, @Nullable String password) {

    private static final String H2_FILE = "jdbc:h2:file:";

    /** The database of these settings, the same that the application would open. */
    public static Database of(Environment settings) {
        return new Database(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
    }

    /** Whether it is an H2 file. */
    public boolean isH2File() {
        return url.startsWith(H2_FILE);
    }

    /** Whether it is a PostgreSQL. */
    public boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** What kind it is, as in the names of the migrations' folders. */
    public String vendor() {
        return isPostgresql() ? "postgresql" : "h2";
    }

    /** The name of the H2 database, of which the file is `…​.mv.db`. */
    public Path h2Name() {
        return Path.of(url.substring(H2_FILE.length()).split(";", 2)[0]);
    }

    /** The file of the H2 database, or of a database beside it with an ending of its own. */
    public Path h2File(String ending) {
        Path name = h2Name();
        return name.resolveSibling(name.getFileName() + ending + ".mv.db");
    }

    /** The same settings for an H2 database beside this one. */
    public Database beside(String ending) {
        String name = h2Name().toString().replace('\\', '/');
        return new Database(H2_FILE + name + ending + options(), user, password);
    }

    /** The same database with a further option at its address. */
    public Database with(String option) {
        return new Database(url + ";" + option, user, password);
    }

    private String options() {
        int first = url.indexOf(';');
        return first < 0 ? "" : url.substring(first);
    }

    /** Opens a connection of its own, on which a large table is read row by row. */
    public Connection open() throws SQLException {
        var who = new Properties();
        if (user != null) {
            who.setProperty("user", user);
        }
        if (password != null) {
            who.setProperty("password", password);
        }
        Connection connection = DriverManager.getConnection(url, who);
        if (!isPostgresql()) {
            try (Statement setting = connection.createStatement()) {
                setting.execute("set lazy_query_execution 1");
            }
        }
        return connection;
    }

    /** Refuses a database that no backup is known for. */
    public Database supported() {
        if (!isH2File() && !isPostgresql()) {
            throw new KeepingRefused("Backup and restore know an H2 file and PostgreSQL, not " + url
                    + ". Name one with --redress.data=DIR or --spring.datasource.url=jdbc:postgresql:….");
        }
        return this;
    }
}
