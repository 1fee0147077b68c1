package org.redress.keeping.restore;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.redress.keeping.content.KeepingRefused;
import org.redress.keeping.database.Database;

/**
 * The tables that this program makes, at any version of theirs.
 *
 * @param locations where the migrations lie, with {@code {vendor}} in place of the database's kind
 * @param libraries the migrations that make the libraries' tables
 */
public record Schema(String locations, List<JavaMigration> libraries) {

    /** Refuses a backup whose tables are newer than this program's. */
    public void refuseNewer(List<String> migrations) {
        var known = known();
        for (String version : migrations) {
            if (!known.contains(version)) {
                throw new KeepingRefused("This backup was made by a newer Redress: its tables have version " + version
                        + ", which this program does not know. Restore it with the newer program.");
            }
        }
    }

    private Set<String> known() {
        var versions = new LinkedHashSet<String>();
        for (MigrationInfo one :
                flyway(new Database("jdbc:h2:mem:", null, null), null).info().all()) {
            if (one.getVersion() != null) {
                versions.add(one.getVersion().getVersion());
            }
        }
        return versions;
    }

    /** Makes the tables as they were at a version. */
    public void make(Database database, String version) {
        flyway(database, version).migrate();
    }

    /** Brings the tables, with all that is in them, to the version of this program; tells it. */
    public String renew(Database database) {
        var all = flyway(database, null);
        all.migrate();
        return String.valueOf(all.info().getInfoResult().schemaVersion);
    }

    private Flyway flyway(Database database, @Nullable String version) {
        var settings = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations(Arrays.stream(locations.split(","))
                        .map(place -> place.strip().replace("{vendor}", database.vendor()))
                        .toArray(String[]::new))
                .javaMigrations(libraries.toArray(JavaMigration[]::new));
        return (version == null ? settings : settings.target(version)).load();
    }
}
