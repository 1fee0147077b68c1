package org.redress.registry.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Marks by which another program would take a file for something else: a page, a script, a document, an archive. */
final class Foreign {

    private static final List<String> MARKS =
            List.of("%pdf-", "<script", "<html", "<svg", "<!doctype", "<?php", "javascript:", "<iframe");
    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";
    private static final int LONGEST_ARCHIVE_END = 65_557;

    private Foreign() {}

    /** Whether such a mark stands in these bytes. */
    static boolean isIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(text::contains);
    }

    /** Whether an archive program would open it: those read a file from its end. */
    static boolean endsAsArchive(byte[] content) {
        int from = Math.max(0, content.length - LONGEST_ARCHIVE_END);
        String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        return end.contains(END_OF_ARCHIVE) && new String(content, StandardCharsets.ISO_8859_1).contains(ARCHIVE);
    }
}
