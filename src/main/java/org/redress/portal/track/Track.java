package org.redress.portal.track;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.resolution.OpenQuestion;
import org.redress.web.Hero;
import org.redress.web.Stage;

/** What an applicant sees of their appeal. */
public record Track(
        Appeal appeal,
        String title,
        String lead,
        @Nullable Hero hero,
        boolean late,
        List<Contact> complaints,
        @Nullable OpenQuestion question,
        @Nullable String asker,
        @Nullable Answer answer,
        List<Stage> stages,
        Wishes wishes) {

    /** Somebody to complain to: who, and how to reach them. */
    public record Contact(String who, String how) {}

    /** The answer as it was given. */
    public record Answer(String from, Instant at, String text) {}
}
