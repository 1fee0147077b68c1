package org.redress.workbench.appeal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;
import org.redress.deadline.Deadlines;
import org.redress.deadline.words.PastTerms;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.Hero;
import org.redress.web.Heroes;
import org.redress.workbench.person.AlikePanel;
import org.redress.workbench.story.History;
import org.redress.workbench.story.Holding;
import org.redress.workbench.story.LateHands;
import org.redress.workbench.story.StageList;
import org.redress.workbench.story.Threads;
import org.redress.workbench.task.CaseTasks;
import org.redress.workbench.task.Panel;
import org.redress.workbench.task.Panels;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the case page together, as far as its reader may see it. */
@Component
class CasePages {

    static final String VIEW = "workbench/case";

    /** How an appeal ends without anybody answering it. */
    private static final Set<State> NOT_BY_AN_ANSWER = EnumSet.of(State.WITHDRAWN, State.FORWARDED);

    private final Registry registry;
    private final Rights rights;
    private final Deadlines deadlines;
    private final PastTerms past;
    private final Heroes heroes;
    private final Panels panels;
    private final CaseTasks tasks;
    private final AsideChoices asides;
    private final Threads threads;
    private final History history;
    private final LateHands hands;
    private final StageList stages;
    private final AlikePanel alike;

    CasePages(
            Registry registry,
            Rights rights,
            Deadlines deadlines,
            PastTerms past,
            Heroes heroes,
            Panels panels,
            CaseTasks tasks,
            AsideChoices asides,
            Threads threads,
            History history,
            LateHands hands,
            StageList stages,
            AlikePanel alike) {
        this.registry = registry;
        this.rights = rights;
        this.deadlines = deadlines;
        this.past = past;
        this.heroes = heroes;
        this.panels = panels;
        this.tasks = tasks;
        this.asides = asides;
        this.threads = threads;
        this.history = history;
        this.hands = hands;
        this.stages = stages;
        this.alike = alike;
    }

    /** An appeal that the person may read; refuses calmly otherwise. */
    Appeal readable(String number, Actor actor) {
        if (!rights.maySomewhere(actor, Action.READ_APPEAL)) {
            throw Refused.forbidden("desk.noAppeals");
        }
        Appeal appeal = registry.appeal(number);
        if (!registry.mayRead(appeal, actor)) {
            throw Refused.forbidden("desk.notYours");
        }
        return appeal;
    }

    /** The whole page. */
    String show(Appeal appeal, Actor actor, CaseForms forms, @Nullable Integer days, Model model) {
        model.addAttribute("appeal", appeal);
        model.addAttribute("forms", forms);
        model.addAttribute("panel", panel(appeal, actor, forms));
        model.addAttribute("asides", asides.of(appeal, actor, days));
        model.addAttribute("dangerDue", tasks.dangerDue(appeal.number()).orElse(null));
        deadline(appeal, model);
        model.addAttribute("draft", threads.waiting(appeal).orElse(null));
        model.addAttribute("thread", threads.of(appeal));
        model.addAttribute("journal", history.journal(appeal.number()));
        List<Holding> holdings = history.holdings(appeal.number());
        model.addAttribute("holdings", holdings);
        model.addAttribute(
                "lateHands", rights.may(actor, Action.OVERSEE, appeal.unit()) ? hands.of(appeal.number()) : List.of());
        model.addAttribute("stages", stages.of(appeal, holdings));
        boolean contacts = mayReach(appeal, actor);
        model.addAttribute("contacts", contacts);
        alike.addTo(model, appeal, actor);
        return VIEW;
    }

    private @Nullable Panel panel(Appeal appeal, Actor actor, CaseForms forms) {
        Optional<Panel> panel = panels.of(appeal.number(), actor);
        return panel.map(found -> forms.open("task") && found.open() ? found.with(forms.form()) : found)
                .orElse(null);
    }

    private void deadline(Appeal appeal, Model model) {
        List<ClockView> clocks = deadlines.clocks(appeal.number());
        Optional<ClockView> shown = heroes.shown(clocks);
        @Nullable Hero hero = hero(appeal, shown, clocks);
        model.addAttribute("hero", hero);
        model.addAttribute("shown", shown.orElse(null));
        model.addAttribute("allClocks", clocks);
        model.addAttribute("past", past.of(appeal.number()));
        model.addAttribute(
                "clocks",
                clocks.stream()
                        .filter(clock -> appeal.answeredAt() != null
                                || shown.map(one -> !one.key().equals(clock.key()))
                                        .orElse(true))
                        .toList());
    }

    private @Nullable Hero hero(Appeal appeal, Optional<ClockView> shown, List<ClockView> clocks) {
        if (appeal.answeredAt() == null) {
            return shown.map(clock -> heroes.toStaff(clock, clocks)).orElse(null);
        }
        return NOT_BY_AN_ANSWER.contains(appeal.state())
                ? heroes.ended("track.ended." + appeal.state(), appeal.answeredAt())
                : heroes.answered(appeal.answeredAt(), shown.map(ClockView::due).orElse(null));
    }

    /** Contacts are for those who write to the applicant or enter what they say; managers read without them. */
    private boolean mayReach(Appeal appeal, Actor actor) {
        return rights.may(actor, Action.ASK_APPLICANT, appeal.unit())
                || rights.may(actor, Action.ENTER_REPLY, appeal.unit());
    }
}
