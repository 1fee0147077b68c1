package org.redress.workbench.group;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.resolution.joint.Attached;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.joint.JointAnswers;
import org.redress.resolution.joint.OutageWork;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of groups and the page of each: members come and go, an outage gets its news. */
@Controller
class GroupController {

    static final String ROOT = "/groups/{code:G-\\d{4}-\\d{6}}";

    private final Me me;
    private final Rights rights;
    private final Investigations investigations;
    private final OutageWork outages;
    private final JointAnswers answers;
    private final GroupLists lists;
    private final GroupPages pages;
    private final Moments moments;
    private final Sentences sentences;

    GroupController(
            Me me,
            Rights rights,
            Investigations investigations,
            OutageWork outages,
            JointAnswers answers,
            GroupLists lists,
            GroupPages pages,
            Moments moments,
            Sentences sentences) {
        this.me = me;
        this.rights = rights;
        this.investigations = investigations;
        this.outages = outages;
        this.answers = answers;
        this.lists = lists;
        this.pages = pages;
        this.moments = moments;
        this.sentences = sentences;
    }

    @GetMapping("/groups")
    String list(@RequestParam(required = false) @Nullable String state, Model model) {
        Actor actor = me.actor();
        if (!rights.maySomewhere(actor, Action.READ_APPEAL)) {
            throw Refused.forbidden("desk.noAppeals");
        }
        boolean open = !"ended".equals(state);
        boolean everywhere = rights.mayEverywhere(actor, Action.READ_APPEAL);
        model.addAttribute("open", open);
        model.addAttribute(
                "groups",
                lists.groups(
                        open,
                        everywhere,
                        investigations.hearsOfOutages(actor),
                        rights.units(actor, Action.READ_APPEAL)));
        model.addAttribute("gather", investigations.mayGather(actor));
        model.addAttribute("register", rights.may(actor, Action.REGISTER, null));
        model.addAttribute("report", outages.mayReport(actor));
        return "workbench/groups";
    }

    @GetMapping(ROOT)
    String open(@PathVariable String code, Model model) {
        return pages.show(code, me.actor(), GroupPages.empty(), model);
    }

    /** Puts appeals in: typed numbers, or those chosen among the likely ones. */
    @PostMapping(ROOT + "/members")
    String add(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return run(code, Deed.of(typed), model, response, flash, actor -> {
            List<Attached> done = investigations.add(code, TypedNumbers.of(typed.get("numbers")), actor);
            flash.addFlashAttribute("attached", told(done));
        });
    }

    @PostMapping(ROOT + "/members/{number}/departure")
    String release(
            @PathVariable String code,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return run(
                code,
                new Deed(typed, Map.of("reason", "reason-" + number)),
                model,
                response,
                flash,
                actor -> investigations.release(
                        code, number, String.valueOf(typed.getFirst("reason-" + number)), actor));
    }

    @PostMapping(ROOT + "/members/{number}/part")
    String part(
            @PathVariable String code,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return run(
                code,
                new Deed(typed, Map.of("part", "part-" + number)),
                model,
                response,
                flash,
                actor -> answers.ownPart(code, number, typed.getFirst("part-" + number), actor));
    }

    @PostMapping(ROOT + "/news")
    String news(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return run(
                code,
                Deed.of(typed),
                model,
                response,
                flash,
                actor -> outages.know(
                        code, typed.getFirst("cause"), moments.read("expected", typed.getFirst("expected")), actor));
    }

    @PostMapping(ROOT + "/closure")
    String close(@PathVariable String code, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return run(code, new Deed(Map.of(), Map.of()), model, response, flash, actor -> outages.close(code, actor));
    }

    private interface Act {
        void by(Actor actor);
    }

    /** What was typed, and how the module's fields are named on the page. */
    private record Deed(Map<String, List<String>> typed, Map<String, String> names) {

        static Deed of(Map<String, List<String>> typed) {
            return new Deed(typed, Map.of());
        }
    }

    private String run(
            String code, Deed deed, Model model, HttpServletResponse response, RedirectAttributes flash, Act act) {
        Actor actor = me.actor();
        investigations.readBy(code, actor);
        try {
            act.by(actor);
            flash.addFlashAttribute("done", "group.saved");
            return "redirect:/groups/" + code;
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(refused.why() == Refused.Why.INVALID ? 422 : 409);
            FormView form = FormView.of(deed.typed()).with(Named.of(sentences.of(refused), deed.names()));
            return pages.show(code, actor, form, model);
        }
    }

    private List<String> told(List<Attached> done) {
        return done.stream()
                .map(one -> one.refused() == null
                        ? sentences.say("group.attached", one.number())
                        : sentences.of(one.refused()).get(0).sentence())
                .toList();
    }
}
