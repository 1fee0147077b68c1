package org.redress.workbench.appeal;

import java.util.Set;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read an appeal: whom the table of rights lets, and whose unit has or had a task on it, such as an input. */
@Component
class Reading {

    private static final String HAD_WORK = """
            select count(*) from v_registry_appeal a where a.number = :number and (
              exists (select 1 from v_registry_work w where w.number = a.number and w.unit in (:units))
              or exists (select 1 from v_registry_holding h where h.number = a.number and h.unit in (:units)))""";

    private final Rights rights;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    Reading(Rights rights, Organisation organisation, JdbcClient jdbc) {
        this.rights = rights;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    boolean may(Appeal appeal, Actor actor) {
        if (rights.may(actor, Action.READ_APPEAL, appeal.unit())) {
            return true;
        }
        Set<String> units = organisation.unitsOf(actor.login());
        return rights.maySomewhere(actor, Action.READ_APPEAL)
                && !units.isEmpty()
                && jdbc.sql(HAD_WORK)
                                .param("number", appeal.number())
                                .param("units", units)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
