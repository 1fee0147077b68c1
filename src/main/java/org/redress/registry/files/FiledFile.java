package org.redress.registry.files;

/** A file as it was handed in; its content is not checked yet, its name is only shown. */
public final class FiledFile {

    private final String name;
    private final byte[] content;

    /** A file by the name that its sender gave it. */
    public FiledFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
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
