package org.redress.workbench.list;

import org.redress.registry.Work;
import org.redress.web.Dates;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.redress.workbench.Me;
import org.springframework.stereotype.Component;

/** What a row of the work list says beside its columns; `@rowWords` in pages. */
@Component("rowWords")
class RowWords {

    private final Labels labels;
    private final Dates dates;
    private final Sentences sentences;
    private final Work work;
    private final Me me;

    RowWords(Labels labels, Dates dates, Sentences sentences, Work work, Me me) {
        this.labels = labels;
        this.dates = dates;
        this.sentences = sentences;
        this.work = work;
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

    /** Whether the viewer may take this task. */
    public boolean mayClaim(WorkRow row) {
        return row.taskId() != null && work.may(row.taskId(), me.actor());
    }
}
