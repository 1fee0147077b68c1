package org.redress.training.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.training.story.Step.Verb;

/** Reads one story from its file, in which every value is plain text. */
final class StoryFile {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final String name;
    private final Map<?, ?> content;

    private StoryFile(String name, Map<?, ?> content) {
        this.name = name;
        this.content = content;
    }

    /** The story of a file; throws {@link IllegalArgumentException} that names the file and what is wrong in it. */
    static Story read(String name, String text) {
        try {
            return new StoryFile(name, PlainYaml.map(text)).story();
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException("The story " + name + " can't be read: " + wrong.getMessage(), wrong);
        }
    }

    private Story story() {
        String by = need("by");
        return new Story(
                name,
                LocalDateTime.parse(need("filed"), MINUTE),
                by.equals("web") ? null : by,
                get("received") == null ? null : LocalDate.parse(need("received")),
                Kind.valueOf(need("kind")),
                Channel.valueOf(need("channel")),
                need("language"),
                get("territory"),
                get("topic"),
                get("subject"),
                need("text").strip(),
                strings((Map<?, ?>) Objects.requireNonNull(content.get("applicant"), "applicant")),
                reaches("askBy"),
                reaches("answerBy"),
                steps());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Object each : list("steps")) {
            steps.add(step(strings((Map<?, ?>) each)));
        }
        return List.copyOf(steps);
    }

    private static Step step(Map<String, String> values) {
        LocalDateTime at = LocalDateTime.parse(take(values, "at"), MINUTE);
        String who = take(values, "who");
        for (Verb verb : Verb.values()) {
            String deed = values.remove(verb.name().toLowerCase(java.util.Locale.ROOT));
            if (deed != null) {
                return new Step(at, who, verb, deed, Map.copyOf(values));
            }
        }
        throw new IllegalArgumentException("the step at " + at + " names no claim, task or act");
    }

    private List<Reach> reaches(String key) {
        return list(key).stream().map(each -> Reach.valueOf(each.toString())).toList();
    }

    private List<?> list(String key) {
        Object value = content.get(key);
        return value instanceof List<?> list ? list : List.of();
    }

    private @Nullable String get(String key) {
        Object value = content.get(key);
        return value == null ? null : value.toString();
    }

    private String need(String key) {
        String value = get(key);
        if (value == null) {
            throw new IllegalArgumentException("\"" + key + "\" is missing");
        }
        return value;
    }

    private static String take(Map<String, String> values, String key) {
        String value = values.remove(key);
        if (value == null) {
            throw new IllegalArgumentException("a step lacks \"" + key + "\"");
        }
        return value;
    }

    private static Map<String, String> strings(Map<?, ?> map) {
        Map<String, String> strings = new LinkedHashMap<>();
        map.forEach((key, value) ->
                strings.put(key.toString(), Objects.toString(value, "").strip()));
        return strings;
    }
}
