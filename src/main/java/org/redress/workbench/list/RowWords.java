package org.redress.workbench.list;

import org.redress.organisation.Substitutes;
import org.redress.registry.Work;
import org.redress.web.Dates;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.redress.workbench.Me;
import org.redress.workbench.story.LateHand;
import org.redress.workbench.story.LateHands;
import org.redress.workbench.team.Routes;
import org.springframework.stereotype.Component;

/** What a row of the work list says beside its columns; `@rowWords` in pages. */
@Component("rowWords")
class RowWords {

    private final Labels labels;
    private final Dates dates;
    private final Sentences sentences;
    private final Work work;
    private final Substitutes substitutes;
    private final LateHands hands;
    private final Routes routes;
    private final Me me;

    RowWords(
            Labels labels,
            Dates dates,
            Sentences sentences,
            Work work,
            Substitutes substitutes,
            LateHands hands,
            Routes routes,
            Me me) {
        this.labels = labels;
        this.dates = dates;
        this.sentences = sentences;
        this.work = work;
        this.substitutes = substitutes;
        this.hands = hands;
        this.routes = routes;
        this.me = me;
    }

    /** The muted line under the subject: by which door, in which unit, waiting since when. */
    public String second(WorkRow row) {
        String since = row.openedAt() == null
                ? ""
                : sentences.say(
                        row.taskId() == null ? "work.received" : "work.since", dates.momentBrief(row.openedAt()));
        String where = row.unit() == null ? sentences.say("channel." + row.channel()) : labels.unit(row.unit());
        return since.isEmpty() ? where : where + " · " + since;
    }

    /** Why an appeal that waits to be routed came back from a unit; empty when it did not. */
    public String cameBack(WorkRow row) {
        Routes.Told back = "assignUnit".equals(row.task()) ? routes.cameBack(row.number()) : null;
        return back == null ? "" : sentences.say("work.cameBack", back.unit(), back.why());
    }

    /** For whom the viewer stands in when it is somebody else's task in their list; empty for their own. */
    public String standingIn(WorkRow row) {
        String absent = row.taskId() == null ? null : row.assignee();
        return absent != null && substitutes.actsFor(me.actor().login()).contains(absent)
                ? sentences.say("work.standingIn", labels.person(absent))
                : "";
    }

    /** In whose hands an overdue appeal went late. */
    public String late(LateHand hand) {
        return hand.people().isEmpty()
                ? sentences.say("work.lateAtNobody")
                : sentences.say("work.lateAt", hands.brief(hand));
    }

    /** Whether the viewer may take this task. */
    public boolean mayClaim(WorkRow row) {
        return row.taskId() != null && work.may(row.taskId(), me.actor());
    }
}
