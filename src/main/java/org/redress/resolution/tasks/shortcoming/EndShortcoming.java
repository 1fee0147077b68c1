package org.redress.resolution.tasks.shortcoming;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.shortcoming.ShortcomingNews;
import org.springframework.stereotype.Component;

/** Tells who found a shortcoming that it is removed. */
@Component
class EndShortcoming extends ProcessTask {

    private final ShortcomingNews shortcomingNews;

    EndShortcoming(ShortcomingNews shortcomingNews) {
        this.shortcomingNews = shortcomingNews;
    }

    @Override
    protected void run(Step step) {
        shortcomingNews.tellFinder(requireNonNull(step.text("shortcomingId")));
    }
}
