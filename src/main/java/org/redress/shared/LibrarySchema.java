package org.redress.shared;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The tables of one library, made by the library's own scripts for the database at hand. */
public class LibrarySchema implements JavaMigration {

    private final MigrationVersion version;
    private final String library;
    private final List<String> h2;
    private final List<String> postgresql;

    /** A migration of this version that runs these classpath scripts on H2, or those on PostgreSQL. */
    public LibrarySchema(String version, String library, List<String> h2, List<String> postgresql) {
        this.version = MigrationVersion.fromVersion(version);
        this.library = library;
        this.h2 = h2;
        this.postgresql = postgresql;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var database = connection.getMetaData().getDatabaseProductName();
        for (var script : "H2".equals(database) ? h2 : postgresql) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return version;
    }

    @Override
    public String getDescription() {
        return library;
    }

    /** None: a script that a newer library ships must not make an existing database look tampered with. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
