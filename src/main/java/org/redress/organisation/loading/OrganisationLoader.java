package org.redress.organisation.loading;

import java.nio.file.Path;
import java.util.List;
import org.redress.organisation.Organisation;
import org.redress.organisation.Substitutes;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings an organisation in from a folder of files, in place of the one that is there. */
@Component
public class OrganisationLoader {

    private final ResourceLoader resources;
    private final OrganisationTables tables;
    private final TransactionTemplate transaction;
    private final Organisation organisation;
    private final Substitutes substitutes;

    OrganisationLoader(
            ResourceLoader resources,
            OrganisationTables tables,
            TransactionTemplate transaction,
            Organisation organisation,
            Substitutes substitutes) {
        this.resources = resources;
        this.tables = tables;
        this.transaction = transaction;
        this.organisation = organisation;
        this.substitutes = substitutes;
    }

    /** The sample organisation that comes with the application. */
    public void loadSample() {
        load("classpath:sample-data");
    }

    /** The organisation described in a directory; refuses one in which something is missing, saying what to do. */
    public void load(Path directory) {
        load(directory.toUri().toString().replaceAll("/$", ""));
    }

    /** Whether no organisation has been brought in yet. */
    public boolean isEmpty() {
        return organisation.units().isEmpty();
    }

    private void load(String folder) {
        OrganisationDraft draft = new OrganisationFiles(resources, folder).read();
        List<String> faults = OrganisationCheck.faults(draft, organisation.absences(), substitutes.today());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The organisation in " + folder + " can't be used: " + String.join("; ", faults));
        }
        transaction.executeWithoutResult(status -> tables.replace(draft));
        organisation.changed();
    }
}
