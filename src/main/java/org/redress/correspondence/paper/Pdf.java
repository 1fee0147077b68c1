package org.redress.correspondence.paper;

/** A PDF file with a safe name of our own. */
public final class Pdf {

    private final String name;
    private final byte[] content;

    Pdf(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }
}
