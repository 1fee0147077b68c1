package org.redress.workbench.list;

import java.util.Map;
import java.util.Optional;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.oversight.Horizons;
import org.redress.workbench.Me;
import org.springframework.stereotype.Component;

/** What a person may go on with when a task is done: their own most pressing one, else one that is free. */
@Component
public class NextCase {

    private final Me me;
    private final Organisation organisation;
    private final Rights rights;
    private final WorkLists lists;
    private final Horizons horizons;

    NextCase(Me me, Organisation organisation, Rights rights, WorkLists lists, Horizons horizons) {
        this.me = me;
        this.organisation = organisation;
        this.rights = rights;
        this.lists = lists;
        this.horizons = horizons;
    }

    /** The next row, but for an appeal that was just worked on. */
    public Optional<WorkRow> after(String number) {
        Whose whose = Whose.of(me.person(), organisation, rights);
        for (WorkFilter.Scope scope : new WorkFilter.Scope[] {WorkFilter.Scope.MINE, WorkFilter.Scope.FREE}) {
            WorkFilter filter = WorkFilter.of(Map.of("list", scope.code()));
            for (WorkRow row : lists.page(filter, whose, horizons.now()).rows()) {
                if (!row.number().equals(number)) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }
}
