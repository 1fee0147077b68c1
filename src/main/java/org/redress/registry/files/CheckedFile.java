package org.redress.registry.files;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file whose content is what it says, under a name that is safe to show and to offer for saving; only {@link FileCheck} makes one. */
public final class CheckedFile {

    private final String name;
    private final String mediaType;
    private final FiledFile file;
    private final byte @Nullable [] shown;

    CheckedFile(String name, String mediaType, FiledFile file, byte @Nullable [] shown) {
        this.name = name;
        this.mediaType = mediaType;
        this.file = file;
        this.shown = shown;
    }

    /** The name that is shown, its ending that of the content. */
    public String name() {
        return name;
    }

    /** What it is by its content. */
    public String mediaType() {
        return mediaType;
    }

    /** Its bytes, as they came. */
    public byte[] content() {
        return file.content();
    }

    /** A picture drawn anew for a page, a jpeg; nothing for a document. */
    Optional<byte[]> shown() {
        return Optional.ofNullable(shown);
    }
}
