package org.redress.training.replay;

import org.jspecify.annotations.Nullable;
import org.redress.training.story.Step;
import org.redress.training.story.Story;

/** A story that can't happen as its file tells it. */
public class StoryFailed extends RuntimeException {

    StoryFailed(Story story, @Nullable Step step, RuntimeException why) {
        super(
                "The story sample-data/appeals/%s.yaml can't happen as told, %s: %s"
                        .formatted(story.name(), where(step), why.getMessage()),
                why);
    }

    private static String where(@Nullable Step step) {
        return step == null ? "when it is filed" : "at %s, %s by %s".formatted(step.at(), step.deed(), step.who());
    }
}
