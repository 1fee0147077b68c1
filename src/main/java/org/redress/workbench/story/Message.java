package org.redress.workbench.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of the thread on the case page: who, when, how, what; outgoing, incoming or in the house. */
public record Message(
        String css, String who, Instant at, String way, String text, boolean folded, List<FileRow> files) {

    /** From the applicant. */
    static Message in(String who, Instant at, String way, String text, List<FileRow> files) {
        return new Message("", who, at, way, text, false, files);
    }

    /** To the applicant; a whole letter is folded, so that the thread stays readable. */
    static Message out(String who, Instant at, String way, String text, boolean folded) {
        return new Message("out", who, at, way, text, folded, List.of());
    }

    /** Between the staff. */
    static Message house(String who, Instant at, String way, @Nullable String text) {
        return new Message("in-house", who, at, way, text == null ? "" : text, false, List.of());
    }
}
