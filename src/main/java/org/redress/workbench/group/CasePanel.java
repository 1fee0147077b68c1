package org.redress.workbench.group;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.registry.joint.Admission;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.JointGroup;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.joint.Likeness;
import org.redress.resolution.joint.Resemblance;
import org.redress.workbench.Me;
import org.springframework.stereotype.Component;

/** What the case page says of groups: the one the appeal belongs to, or those that it may join; `@casePanel` in pages. */
@Component
public class CasePanel {

    private final Me me;
    private final Groups groups;
    private final GroupLists lists;
    private final Investigations investigations;
    private final Resemblance resemblance;

    CasePanel(Me me, Groups groups, GroupLists lists, Investigations investigations, Resemblance resemblance) {
        this.me = me;
        this.groups = groups;
        this.lists = lists;
        this.investigations = investigations;
        this.resemblance = resemblance;
    }

    /** What one reader sees on one appeal. */
    public record View(
            @Nullable JointGroup group, int members, List<Likeness> likely, List<GroupRow> open, boolean mayGather) {

        /** Whether there is anything to show. */
        public boolean any() {
            return group != null || mayGather;
        }
    }

    /** The panel of an appeal. */
    public View of(Appeal appeal) {
        @Nullable JointGroup group = groups.of(appeal.number()).orElse(null);
        if (group != null) {
            return new View(group, groups.members(group.code()).size(), List.of(), List.of(), false);
        }
        boolean gather = appeal.isOpen() && Admission.suits(appeal.kind()) && investigations.mayGather(me.actor());
        return gather
                ? new View(
                        null, 0, resemblance.outages(appeal.number()), lists.groups(true, true, true, Set.of()), true)
                : new View(null, 0, List.of(), List.of(), false);
    }
}
