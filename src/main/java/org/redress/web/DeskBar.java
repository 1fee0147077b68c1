package org.redress.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of the staff's screens for whoever is signed in; the staff's module implements it. */
public interface DeskBar {

    /** One entry of the navigation: its code, address, words, and how many there ask for action (none: no number). */
    record Entry(
            String code,
            String href,
            String words,
            @Nullable Integer count) {}

    /** Who looks at the page: name, what they are, unread notices. */
    record Viewer(String name, String title, int notices) {}

    /** At most five entries, as the viewer's role has them. */
    List<Entry> entries();

    /** Further pages of the viewer, shown in the menu under the name. */
    List<Entry> more();

    /** The viewer; nothing when nobody is signed in. */
    java.util.Optional<Viewer> viewer();

    /** Whether the viewer may look for appeals. */
    default boolean searches() {
        return true;
    }
}
