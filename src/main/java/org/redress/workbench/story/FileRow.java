package org.redress.workbench.story;

import java.time.Instant;

/** A file that came with an appeal or with a reply. */
public record FileRow(String id, String name, String mediaType, long size, Instant addedAt) {

    /** The icon of its kind. */
    public String icon() {
        return mediaType.startsWith("image/") ? "file-earmark-image" : "file-earmark-pdf";
    }
}
