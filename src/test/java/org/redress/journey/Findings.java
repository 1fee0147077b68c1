package org.redress.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong on the pages that were visited, told together at the end. */
final class Findings {

    private final List<String> found = new ArrayList<>();

    /** Notes what is wrong with a page. */
    void add(String page, String what) {
        found.add(page + ": " + what);
    }

    /** What was found, a line each. */
    List<String> all() {
        return List.copyOf(found);
    }

    /** Fails with everything that was found. */
    void assertNone() {
        assertThat(found).as("faults of pages").isEmpty();
    }
}
