package org.redress.api.appeals;

import org.jspecify.annotations.Nullable;
import org.redress.api.input.Query;
import org.redress.registry.State;

/** Which appeals a program asks for. */
record AppealFilter(
        @Nullable State state,
        @Nullable Boolean overdue,
        @Nullable String territory,
        @Nullable String function,
        @Nullable String after) {

    static AppealFilter of(
            @Nullable String state,
            @Nullable String overdue,
            @Nullable String territory,
            @Nullable String function,
            @Nullable String after) {
        Query query = new Query();
        AppealFilter filter = new AppealFilter(
                query.oneOf("state", state, State.class, false),
                query.read("overdue", overdue, AppealFilter::yesNo, "api.notYesNo"),
                query.code("territory", territory),
                query.code("function", function),
                query.code("after", after));
        query.check();
        return filter;
    }

    private static @Nullable Boolean yesNo(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }
}
