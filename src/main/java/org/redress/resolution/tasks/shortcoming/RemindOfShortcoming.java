package org.redress.resolution.tasks.shortcoming;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.shortcoming.ShortcomingNews;
import org.springframework.stereotype.Component;

/** Tells that a shortcoming was not removed by its date. */
@Component
class RemindOfShortcoming extends ProcessTask {

    private final ShortcomingNews shortcomingNews;

    RemindOfShortcoming(ShortcomingNews shortcomingNews) {
        this.shortcomingNews = shortcomingNews;
    }

    @Override
    protected void run(Step step) {
        step.set("lookAgainAt", shortcomingNews.remind(requireNonNull(step.text("shortcomingId"))));
    }
}
