package org.redress.resolution.joint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of appeals that somebody wanted in one group: the group, unless none was formed, and each of them. */
public record Gathered(@Nullable String code, List<Attached> each) {

    /** How many are in the group now. */
    public int in() {
        return (int) each.stream().filter(Attached::isIn).count();
    }
}
