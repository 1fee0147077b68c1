package org.redress.workbench.list;

import java.util.List;
import java.util.Map;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Rights;
import org.redress.oversight.Horizon;
import org.redress.oversight.Horizons;
import org.redress.oversight.Urgency;
import org.redress.registry.State;
import org.redress.shared.Refused;
import org.redress.workbench.Me;
import org.redress.workbench.story.LateHands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list: mine, my unit's, unclaimed, approvals, all. */
@Controller
class WorkController {

    /** The tasks of people, in the order in which an appeal meets them. */
    private static final List<String> TASKS = List.of(
            "confirmDanger",
            "triage",
            "answerQuestion",
            "decideReopening",
            "checkCompleteness",
            "recordClaim",
            "recordRequest",
            "assignUnit",
            "draftAnswer",
            "decideClaim",
            "prepareDocuments",
            "agreeTime",
            "awaitClient",
            "doWork",
            "confirmWork",
            "assignJointUnit",
            "draftJointAnswer",
            "approveJointAnswer",
            "giveInput",
            "approveAnswer",
            "approveExtension",
            "redirectAnswer");

    private final Me me;
    private final Organisation organisation;
    private final Rights rights;
    private final WorkLists lists;
    private final Horizons horizons;
    private final LateHands hands;

    WorkController(
            Me me, Organisation organisation, Rights rights, WorkLists lists, Horizons horizons, LateHands hands) {
        this.me = me;
        this.organisation = organisation;
        this.rights = rights;
        this.lists = lists;
        this.horizons = horizons;
        this.hands = hands;
    }

    @GetMapping("/work")
    String list(@RequestParam Map<String, String> parameters, Model model) {
        Person person = me.person();
        WorkFilter filter = WorkFilter.of(parameters);
        if (!rights.maySomewhere(me.actor(), Action.READ_APPEAL)) {
            throw Refused.forbidden("desk.noAppeals");
        }
        Whose whose = Whose.of(person, organisation, rights);
        Horizon horizon = horizons.now();
        WorkPage page = lists.page(filter, whose, horizon);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "late",
                filter.list() == WorkFilter.Scope.ALL && filter.due() == Urgency.OVERDUE
                        ? hands.last(page.rows().stream().map(WorkRow::number).toList())
                        : Map.of());
        model.addAttribute("page", page);
        model.addAttribute("counts", lists.counts(filter, whose, horizon));
        model.addAttribute(
                "next", page.next() == null ? null : filter.after(page.next()).url());
        model.addAttribute("nav", nav(filter));
        model.addAttribute("urgencies", Urgency.values());
        choices(filter, person, model);
        return "workbench/work";
    }

    private void choices(WorkFilter filter, Person person, Model model) {
        boolean all = filter.list() == WorkFilter.Scope.ALL;
        model.addAttribute("territories", organisation.territories());
        model.addAttribute("functions", organisation.functions());
        model.addAttribute("stageKey", all ? "state." : "task.");
        model.addAttribute(
                "stages",
                all
                        ? java.util.Arrays.stream(State.values())
                                .filter(state -> !state.ended())
                                .map(State::name)
                                .toList()
                        : TASKS);
        model.addAttribute("people", all ? organisation.people() : organisation.members(person.unit()));
    }

    private static String nav(WorkFilter filter) {
        return "triage".equals(filter.stage()) ? "triage" : filter.list().code();
    }
}
