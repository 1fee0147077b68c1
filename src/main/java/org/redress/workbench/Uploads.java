package org.redress.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.files.FiledFile;
import org.springframework.web.multipart.MultipartFile;

/** Files as a browser sends them. */
public final class Uploads {

    private Uploads() {}

    /** The files that were chosen; a browser sends an empty one when none was. */
    public static List<FiledFile> read(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.isEmpty()
                                || (file.getOriginalFilename() != null
                                        && !file.getOriginalFilename().isEmpty()))
                        .map(Uploads::read)
                        .toList();
    }

    private static FiledFile read(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            String name = file.getOriginalFilename();
            return FiledFile.of(name == null ? "" : name, content);
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file cannot be read", e);
        }
    }
}
