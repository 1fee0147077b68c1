package org.redress.workbench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.registry.State;
import org.redress.web.Dates;
import org.redress.web.Sentences;
import org.redress.web.Stage;
import org.springframework.stereotype.Component;

/** The way of an appeal as a list: what is behind, what is in hand, what is ahead; stands in for the diagram. */
@Component
public class StageList {

    /** The steps of the way and the tasks that belong to each. */
    private enum Step {
        REGISTRATION,
        TRIAGE,
        ROUTING,
        DRAFT,
        APPROVAL,
        SENDING
    }

    private final Sentences sentences;
    private final Dates dates;

    StageList(Sentences sentences, Dates dates) {
        this.sentences = sentences;
        this.dates = dates;
    }

    /** The stages of an appeal, with who did each and when. */
    public List<Stage> of(Appeal appeal, List<Holding> holdings) {
        if (appeal.state().ended() && appeal.state() != State.CLOSED) {
            return List.of(
                    Stage.done(words(Step.REGISTRATION), dates.moment(appeal.received())),
                    Stage.done(words(Step.TRIAGE), detail(Step.TRIAGE, holdings)),
                    Stage.done(sentences.say("state." + appeal.state()), ""));
        }
        Optional<Step> now = step(appeal);
        List<Stage> stages = new ArrayList<>();
        for (Step step : Step.values()) {
            String detail = step == Step.REGISTRATION ? dates.moment(appeal.received()) : detail(step, holdings);
            int ahead = now.map(step::compareTo).orElse(-1);
            stages.add(
                    ahead < 0
                            ? Stage.done(words(step), detail)
                            : ahead == 0
                                    ? Stage.now(words(step), sentences.say("state." + appeal.state()))
                                    : Stage.ahead(words(step), ""));
        }
        return List.copyOf(stages);
    }

    private String words(Step step) {
        return sentences.say("case.step." + step);
    }

    private String detail(Step step, List<Holding> holdings) {
        return holdings.stream()
                .filter(holding -> belongs(holding.task()) == step)
                .reduce((earlier, later) -> later)
                .map(holding -> holding.person() + ", "
                        + (holding.to() == null
                                ? dates.momentBrief(holding.from())
                                : dates.took(holding.from(), holding.to())))
                .orElse("");
    }

    /** The step that a task belongs to; none for what stands beside the way. */
    private static @Nullable Step belongs(String task) {
        return switch (task) {
            case "triage" -> Step.TRIAGE;
            case "checkCompleteness",
                    "recordClaim",
                    "recordRequest",
                    "hearSides",
                    "giveStatement",
                    "assignUnit",
                    "assignJointUnit" -> Step.ROUTING;
            case "approveAnswer", "approveJointAnswer" -> Step.APPROVAL;
            case "redirectAnswer", "doAction", "decideRefusal" -> Step.SENDING;
            case "confirmDanger", "approveExtension", "decideReopening" -> null;
            default -> Step.DRAFT;
        };
    }

    /** The step in hand; none when all is done. */
    private static Optional<Step> step(Appeal appeal) {
        return switch (appeal.state()) {
            case RECEIVED -> Optional.of(Step.REGISTRATION);
            case REGISTERED -> Optional.of(Step.TRIAGE);
            case TRIAGED -> Optional.of(Step.ROUTING);
            case ROUTED, IN_PROGRESS -> Optional.of(Step.DRAFT);
            case AWAITING_CLARIFICATION -> Optional.of(appeal.unit() == null ? Step.ROUTING : Step.DRAFT);
            case DRAFTED -> Optional.of(Step.APPROVAL);
            case APPROVED, ANSWERED -> Optional.of(Step.SENDING);
            default -> Optional.empty();
        };
    }
}
