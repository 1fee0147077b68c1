package org.redress.workbench.group;

import java.util.List;
import java.util.Set;
import org.redress.registry.joint.Origin;
import org.redress.resolution.joint.Investigations;
import org.redress.workbench.Me;
import org.springframework.stereotype.Component;

/** Where the rows that are ticked in the work list can go; `@joinBar` in pages. */
@Component
public class JoinBar {

    private final Me me;
    private final Investigations investigations;
    private final GroupLists lists;

    JoinBar(Me me, Investigations investigations, GroupLists lists) {
        this.me = me;
        this.investigations = investigations;
        this.lists = lists;
    }

    /** What one reader may join to: nothing for most. */
    public record View(boolean may, List<GroupRow> outages, List<GroupRow> groups) {}

    /** The bar for whoever reads the page. */
    public View view() {
        if (!investigations.mayGather(me.actor())) {
            return new View(false, List.of(), List.of());
        }
        List<GroupRow> open = lists.groups(true, true, true, Set.of());
        return new View(
                true,
                open.stream().filter(JoinBar::isOutage).toList(),
                open.stream().filter(one -> !isOutage(one)).toList());
    }

    private static boolean isOutage(GroupRow group) {
        return group.origin().equals(Origin.OUTAGE.name());
    }
}
