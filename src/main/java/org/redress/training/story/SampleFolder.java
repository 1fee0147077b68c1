package org.redress.training.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The folder {@code sample-data}: the one in the working directory, else the one that comes with the application. */
@Component
public class SampleFolder {

    private static final Path BESIDE = Path.of("sample-data");

    /** The folder that a user may edit, when the application is started beside one. */
    public Optional<Path> directory() {
        return Files.isRegularFile(BESIDE.resolve("organisation.properties"))
                ? Optional.of(BESIDE.toAbsolutePath())
                : Optional.empty();
    }

    /** Every story, the earliest first. */
    public List<Story> stories() {
        return texts("appeals/*.yaml").entrySet().stream()
                .map(file -> StoryFile.read(file.getKey().replace(".yaml", ""), file.getValue()))
                .sorted(Comparator.comparing(Story::filed))
                .toList();
    }

    /** The work calendars, text by file name. */
    public Map<String, String> calendars() {
        return texts("calendars/*.csv");
    }

    /** Who is away when the stories end: one table, or none. */
    public Map<String, String> absences() {
        return texts("absences.csv");
    }

    /** A paper that somebody sends in a story, as it lies in the folder {@code papers}. */
    public byte[] paper(String name) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResource(root() + "papers/" + name)
                    .getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read the paper " + name + " of the sample", unreadable);
        }
    }

    private String root() {
        return directory().map(path -> path.toUri().toString()).orElse("classpath:sample-data/");
    }

    private Map<String, String> texts(String pattern) {
        String root = root();
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(root + pattern);
            Map<String, String> texts = new LinkedHashMap<>();
            Arrays.sort(found, Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())));
            for (Resource file : found) {
                texts.put(Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read " + root + pattern, unreadable);
        }
    }
}
