package org.redress.workbench.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.policy.PolicyKind;
import org.redress.deadline.recalculation.RuleChange;
import org.redress.web.Choice;

/** A policy as it is shown: what it means, its value and the default in words, what else may be chosen, and its history. */
public record PolicyView(
        PolicyKind kind,
        String title,
        String value,
        String said,
        String saidDefault,
        List<Choice> choices,
        List<RuleChange> history,
        @Nullable String hint) {

    /** Whether something else than the default holds. */
    public boolean isChosen() {
        return !value.equals(kind.value());
    }

    /** The newest change; null when nobody has changed it. */
    public @Nullable RuleChange last() {
        return history.isEmpty() ? null : history.get(0);
    }
}
