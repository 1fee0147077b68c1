package org.redress.workbench.story;

import java.time.Instant;

/**
 * A file that came with an appeal or with a reply.
 *
 * @param shown whether there is a picture of it for a page
 */
public record FileRow(String id, String name, String mediaType, long size, Instant addedAt, boolean shown) {

    /** The icon of its kind. */
    public String icon() {
        return mediaType.startsWith("image/") ? "file-earmark-image" : "file-earmark-pdf";
    }
}
