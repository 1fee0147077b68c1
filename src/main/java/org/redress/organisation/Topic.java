package org.redress.organisation;

import java.util.List;
import org.redress.shared.Kind;

/** What an appeal is about (rulebook section 5), the function that answers it, and the kinds it is meant for (none: all). */
public record Topic(String code, Names names, String function, List<Kind> kinds, List<String> keywords) {

    /** Whether an appeal of this kind may be about it. */
    public boolean suits(Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
