package org.redress.oversight.web;

import java.security.Principal;
import java.util.List;
import org.redress.escalation.Incident;
import org.redress.escalation.IncidentKind;
import org.redress.escalation.IncidentList;
import org.redress.escalation.Incidents;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.process.FailedJobs;
import org.redress.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is out of order, for the administrator: alarms, repairs not yet seen, and what was; numbers, and no word of an appeal. */
@Controller
class IncidentsController {

    private static final int MOST = 200;
    private static final int PAGE = 50;

    private final IncidentList list;
    private final Incidents incidents;
    private final FailedJobs jobs;
    private final Rights rights;

    IncidentsController(IncidentList list, Incidents incidents, FailedJobs jobs, Rights rights) {
        this.list = list;
        this.incidents = incidents;
        this.jobs = jobs;
        this.rights = rights;
    }

    @GetMapping("/incidents")
    String show(@RequestParam(defaultValue = "") String after, Principal principal, Model model) {
        Actor actor = administrator(principal);
        List<Incident> past = list.past(after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE, PAGE + 1);
        model.addAttribute("alarms", list.alarms(MOST));
        model.addAttribute("unseen", list.unseen(MOST));
        model.addAttribute("past", past.stream().limit(PAGE).toList());
        model.addAttribute(
                "more",
                past.size() > PAGE ? "/incidents?after=" + past.get(PAGE - 1).id() : null);
        model.addAttribute("count", incidents.openCount());
        model.addAttribute("adrift", incidents.adrift());
        model.addAttribute("reads", rights.maySomewhere(actor, Action.READ_APPEAL));
        return "oversight/incidents";
    }

    @PostMapping("/incidents/{id:\\d{1,18}}/attempt")
    String retry(@PathVariable long id, Principal principal, RedirectAttributes flash) {
        administrator(principal);
        boolean tried = incidents
                .find(id)
                .filter(incident -> incident.kind() == IncidentKind.JOB_FAILED && incident.closedAt() == null)
                .map(incident -> jobs.retry(incident.subject()))
                .orElse(false);
        flash.addFlashAttribute("done", tried ? "incidents.retried" : "incidents.gone");
        return "redirect:/incidents";
    }

    @PostMapping("/incidents/{id:\\d{1,18}}/acknowledgement")
    String seen(@PathVariable long id, Principal principal) {
        incidents.seen(id, administrator(principal));
        return "redirect:/incidents";
    }

    @PostMapping("/incidents/acknowledgement")
    String allSeen(@RequestParam(defaultValue = "0") long last, Principal principal) {
        incidents.allSeen(last, administrator(principal));
        return "redirect:/incidents";
    }

    private Actor administrator(Principal principal) {
        Actor actor = new Actor(principal.getName());
        rights.require(actor, Action.ADMINISTER, null);
        return actor;
    }
}
