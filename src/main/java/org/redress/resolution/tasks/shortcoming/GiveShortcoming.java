package org.redress.resolution.tasks.shortcoming;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.shortcoming.ShortcomingNews;
import org.springframework.stereotype.Component;

/** Gives a shortcoming to who is to remove it. */
@Component
class GiveShortcoming extends ProcessTask {

    private final ShortcomingNews shortcomingNews;

    GiveShortcoming(ShortcomingNews shortcomingNews) {
        this.shortcomingNews = shortcomingNews;
    }

    @Override
    protected void run(Step step) {
        step.set("lookAgainAt", shortcomingNews.give(requireNonNull(step.text("shortcomingId"))));
    }
}
