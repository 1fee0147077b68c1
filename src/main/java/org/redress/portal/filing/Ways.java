package org.redress.portal.filing;

import java.util.Arrays;
import java.util.List;
import org.redress.shared.Kind;
import org.redress.shared.Reach;

/** The choices that depend on what was said on earlier pages. */
public final class Ways {

    /** The choice of a person who does not know their territory: triage finds it. */
    public static final String UNSURE = "unsure";

    private Ways() {}

    /** The ways that can be offered in a field: those that can be used, and for a complaint's answer only written ones. */
    public static List<Reach> offered(Draft draft, String field) {
        boolean written = field.startsWith("answer") && draft.kind() == Kind.COMPLAINT;
        return Arrays.stream(Reach.values())
                .filter(draft::reachable)
                .filter(way -> !(written && way == Reach.PHONE))
                .toList();
    }
}
