package org.redress.portal.track;

import java.util.List;
import java.util.Optional;
import org.redress.registry.Appeal;
import org.redress.registry.State;
import org.redress.resolution.Applications;
import org.redress.resolution.Applications.Matter;
import org.redress.shared.Kind;
import org.redress.web.Sentences;
import org.redress.web.Stage;
import org.springframework.stereotype.Component;

/** Where a service application stands, in the words of its client: a time, the work, the client's word. */
@Component
class VisitSteps {

    private final Applications applications;
    private final Sentences sentences;

    VisitSteps(Applications applications, Sentences sentences) {
        this.applications = applications;
        this.sentences = sentences;
    }

    /** Whether an appeal is an application that a unit has, on which time or work are open. */
    boolean isVisit(Appeal appeal) {
        State state = appeal.state();
        return appeal.kind() == Kind.SERVICE_APPLICATION
                && (state == State.ROUTED
                        || state == State.IN_PROGRESS
                        || (state == State.ANSWERED && asked(appeal).isPresent()));
    }

    /** What it is about now; empty for what is told as of any appeal. */
    Optional<String> title(Appeal appeal) {
        return isVisit(appeal)
                ? Optional.of(sentences.say("client.title."
                        + asked(appeal).map(one -> one.asked().name()).orElse("AGREEING")))
                : Optional.empty();
    }

    /** What is in hand and what comes after it. */
    List<Stage> ahead(Appeal appeal) {
        return asked(appeal)
                .map(matter -> switch (matter.asked()) {
                    case TIME -> agreeing();
                    case OTHER_TIME -> List.of(now("WORK"), ahead("CONFIRM"));
                    case WORK -> List.of(now("CONFIRM"));
                })
                .orElseGet(this::agreeing);
    }

    private List<Stage> agreeing() {
        return List.of(now("TIME"), ahead("WORK"), ahead("CONFIRM"));
    }

    private Optional<Matter> asked(Appeal appeal) {
        return applications.matter(appeal);
    }

    private Stage now(String step) {
        return Stage.now(sentences.say("client.now." + step), "");
    }

    private Stage ahead(String step) {
        return Stage.ahead(sentences.say("client.ahead." + step), "");
    }
}
