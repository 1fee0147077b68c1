package org.redress.workbench.group;

import java.util.List;
import java.util.Map;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.JointGroup;
import org.redress.registry.joint.Origin;
import org.redress.registry.joint.Outages;
import org.redress.registry.joint.Standing;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.joint.OutageWork;
import org.redress.resolution.joint.Resemblance;
import org.redress.shared.Actor;
import org.redress.web.FormView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a group together, as far as its reader may act. */
@Component
class GroupPages {

    private final Investigations investigations;
    private final OutageWork outageWork;
    private final Outages outages;
    private final Resemblance resemblance;
    private final Groups groups;
    private final GroupLists lists;
    private final Rights rights;

    GroupPages(
            Investigations investigations,
            OutageWork outageWork,
            Outages outages,
            Resemblance resemblance,
            Groups groups,
            GroupLists lists,
            Rights rights) {
        this.investigations = investigations;
        this.outageWork = outageWork;
        this.outages = outages;
        this.resemblance = resemblance;
        this.groups = groups;
        this.lists = lists;
        this.rights = rights;
    }

    String show(String code, Actor actor, FormView form, Model model) {
        JointGroup group = investigations.readBy(code, actor);
        boolean open = group.state().takesMembers();
        boolean gather = open && investigations.mayGather(actor);
        boolean outage = group.origin() == Origin.OUTAGE;
        model.addAttribute("group", group);
        model.addAttribute("form", form);
        boolean seen = investigations.maySeeMembers(group, actor);
        model.addAttribute("seen", seen);
        model.addAttribute("size", groups.members(code).size());
        model.addAttribute("members", seen ? lists.members(code) : List.of());
        model.addAttribute("gone", seen ? lists.gone(code) : List.of());
        model.addAttribute("waiting", lists.waiting(code));
        model.addAttribute("gather", gather);
        model.addAttribute("release", open && investigations.mayRelease(group, actor));
        model.addAttribute("writes", group.state() == Standing.OPEN && rights.may(actor, Action.DRAFT, group.unit()));
        model.addAttribute("news", outage ? outages.news(code) : List.of());
        model.addAttribute("reports", outage && open && outageWork.mayReport(actor));
        model.addAttribute("alike", gather && outage ? resemblance.appeals(code) : List.of());
        return "workbench/group";
    }

    static FormView empty() {
        return FormView.of(Map.of());
    }
}
