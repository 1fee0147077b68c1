package org.redress.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ties a field to its hint and its error for those who hear the page; `@fields` in pages. */
@Component("fields")
public class Fields {

    /** The ids that describe a field; null when there are none. */
    public @Nullable String describedBy(FormView form, String name, @Nullable String hint) {
        String hinted = hint == null ? "" : name + "-hint";
        String both = form.bad(name) ? (hinted + " " + name + "-error").trim() : hinted;
        return both.isEmpty() ? null : both;
    }
}
