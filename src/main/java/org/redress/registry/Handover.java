package org.redress.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.StandIn;
import org.redress.organisation.Substitutes;
import org.redress.registry.rows.WorkRights;
import org.redress.registry.rows.WorkRow;
import org.redress.registry.rows.WorkRows;
import org.springframework.stereotype.Component;

/** What would become of a person's open work while another stands in for them; nothing is changed. */
@Component
public class Handover {

    private final WorkRows rows;
    private final WorkRights able;
    private final Substitutes substitutes;

    Handover(WorkRows rows, WorkRights able, Substitutes substitutes) {
        this.rows = rows;
        this.able = able;
        this.substitutes = substitutes;
    }

    /** The tasks that the substitute sees and may do, and those that stay for the lead. */
    public record Effect(List<WorkItem> passing, List<WorkItem> staying) {}

    /** The effect on what a person has in hand now. */
    public Effect of(String absent, @Nullable String substitute) {
        Optional<StandIn> standIn =
                Optional.ofNullable(substitute).flatMap(login -> substitutes.standIn(absent, login));
        List<WorkItem> passing = new ArrayList<>();
        List<WorkItem> staying = new ArrayList<>();
        for (WorkRow row : rows.inHandOf(absent)) {
            boolean passes = standIn.filter(one -> able.allows(one, row)).isPresent();
            (passes ? passing : staying).add(row.item());
        }
        return new Effect(List.copyOf(passing), List.copyOf(staying));
    }
}
