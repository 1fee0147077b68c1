package org.redress.registry.files;

import java.io.IOException;
import java.io.InputStream;

/** A file as it was handed in; its content is not checked yet, its name is only shown. */
public final class FiledFile {

    /** The most that a file may hold, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private final String name;
    private final byte[] content;

    /** A file by the name that its sender gave it. */
    public FiledFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** A file of which no more is kept in memory than shows that it is too large. */
    public static FiledFile of(String name, InputStream content) throws IOException {
        return new FiledFile(name, content.readNBytes(LARGEST + 1));
    }

    /** The sender's name for it. */
    public String name() {
        return name;
    }

    /** Its bytes, as they came. */
    public byte[] content() {
        return content.clone();
    }
}
