package org.redress.workbench.list;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.oversight.Urgency;
import org.springframework.web.util.UriComponentsBuilder;

/** What the work list shows, all of it from the URL; what is not understood is left out. */
public record WorkFilter(
        Scope list,
        @Nullable Urgency due,
        @Nullable String territory,
        @Nullable String function,
        @Nullable String unit,
        @Nullable String stage,
        @Nullable String assignee,
        @Nullable String q,
        @Nullable String after) {

    /** What stands in a URL for "not known yet". */
    public static final String NONE = "none";

    /** Whose work is shown. */
    public enum Scope {
        MINE,
        UNIT,
        FREE,
        APPROVALS,
        ALL;

        /** The word that stands for it in a URL. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The filter that the parameters of a request name. */
    public static WorkFilter of(java.util.Map<String, String> parameters) {
        return new WorkFilter(
                scope(parameters.get("list")),
                Urgency.of(parameters.get("due")).orElse(null),
                text(parameters.get("territory")),
                text(parameters.get("function")),
                text(parameters.get("unit")),
                text(parameters.get("stage")),
                text(parameters.get("assignee")),
                text(parameters.get("q")),
                text(parameters.get("after")));
    }

    private static Scope scope(@Nullable String code) {
        for (Scope scope : Scope.values()) {
            if (scope.code().equals(code)) {
                return scope;
            }
        }
        return Scope.MINE;
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() || value.length() > 100 || value.indexOf('\0') >= 0
                ? null
                : value.strip();
    }

    /** The same list with another urgency, from its first page. */
    public WorkFilter due(@Nullable Urgency urgency) {
        return new WorkFilter(list, urgency, territory, function, unit, stage, assignee, q, null);
    }

    /** The same list from another row on. */
    public WorkFilter after(@Nullable String row) {
        return new WorkFilter(list, due, territory, function, unit, stage, assignee, q, row);
    }

    /** Whether anything but the list itself is chosen. */
    public boolean narrowed() {
        return due != null || chosen();
    }

    /** Whether anything is chosen beside the list and the urgency. */
    public boolean chosen() {
        return territory != null || function != null || unit != null || stage != null || assignee != null || q != null;
    }

    /** The URL that shows this. */
    public String url() {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/work")
                .queryParam("list", list.code())
                .queryParamIfPresent("due", Optional.ofNullable(due).map(Urgency::code))
                .queryParamIfPresent("territory", Optional.ofNullable(territory))
                .queryParamIfPresent("function", Optional.ofNullable(function))
                .queryParamIfPresent("unit", Optional.ofNullable(unit))
                .queryParamIfPresent("stage", Optional.ofNullable(stage))
                .queryParamIfPresent("assignee", Optional.ofNullable(assignee))
                .queryParamIfPresent("q", Optional.ofNullable(q))
                .queryParamIfPresent("after", Optional.ofNullable(after));
        return url.encode().toUriString();
    }
}
