package org.redress.training.replay;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.training.Training;
import org.redress.training.story.Step;
import org.redress.training.story.Story;
import org.springframework.stereotype.Component;

/** Lets the stories happen on the moved clock; what falls due between two steps runs at its own time. */
@Component
public class Replay {

    private final Training training;
    private final Doors doors;
    private final Deeds deeds;

    Replay(Training training, Doors doors, Deeds deeds) {
        this.training = training;
        this.doors = doors;
        this.deeds = deeds;
    }

    /** Plays the stories until a time in the organisation's zone; throws {@link StoryFailed} at the first fault. */
    public void play(List<Story> stories, LocalDateTime until) {
        Map<String, String> numbers = new HashMap<>();
        for (Happening happening : inOrder(stories)) {
            reach(happening.at());
            happen(happening, numbers);
        }
        reach(until);
    }

    private void happen(Happening happening, Map<String, String> numbers) {
        Story story = happening.story();
        try {
            if (happening.step() == null) {
                numbers.put(story.name(), doors.file(story));
            } else {
                deeds.perform(
                        Objects.requireNonNull(numbers.get(story.name())),
                        happening.step().referring(numbers));
            }
        } catch (RuntimeException wrong) {
            throw new StoryFailed(story, happening.step(), wrong);
        }
    }

    private void reach(LocalDateTime at) {
        training.pass(at.atZone(training.zone()).toInstant());
    }

    private static List<Happening> inOrder(List<Story> stories) {
        List<Happening> all = new ArrayList<>();
        for (Story story : stories) {
            all.add(new Happening(story.filed(), story, null));
            story.steps().forEach(step -> all.add(new Happening(step.at(), story, step)));
        }
        all.sort(Comparator.comparing(Happening::at));
        return all;
    }

    private record Happening(
            LocalDateTime at, Story story, @Nullable Step step) {}
}
