package org.redress.organisation.access;

import java.util.List;
import org.redress.organisation.Action;

/** Which right opens which page; within a page each act is checked again, on its own object. */
final class Doors {

    /** Pages under a path, and the right that a person must have somewhere to see them. */
    record Door(String path, Action action) {}

    /** What needs no sign-in. */
    static final List<String> PUBLIC = List.of(
            "/",
            "/reception/**",
            "/t/**",
            "/signin",
            "/setup",
            "/theme",
            "/language",
            "/error",
            "/favicon.ico",
            "/*.css",
            "/*.js",
            "/*.svg",
            "/icons/**",
            "/webjars/**",
            "/_static/**",
            "/actuator/health/**");

    /** What needs a right; the first that fits decides, and whatever is not named needs only a sign-in. */
    static final List<Door> GUARDED = List.of(
            new Door("/appeals/new", Action.REGISTER),
            new Door("/work/**", Action.READ_APPEAL),
            new Door("/appeals/**", Action.READ_APPEAL),
            new Door("/tasks/**", Action.READ_APPEAL),
            new Door("/files/**", Action.READ_APPEAL),
            new Door("/letters/templates/**", Action.ADMINISTER),
            new Door("/letters/**", Action.READ_APPEAL),
            new Door("/search/**", Action.READ_APPEAL),
            new Door("/deadlines/**", Action.OVERSEE),
            new Door("/breaches/**", Action.OVERSEE),
            new Door("/consultations/**", Action.OVERSEE),
            new Door("/duty/**", Action.READ_APPEAL),
            new Door("/shortcomings/**", Action.READ_APPEAL),
            new Door("/incidents/**", Action.ADMINISTER),
            new Door("/outbox/**", Action.ADMINISTER),
            new Door("/rules/**", Action.ADMINISTER),
            new Door("/people/**", Action.ADMINISTER),
            new Door("/rules/**", Action.ADMINISTER),
            new Door("/tokens/**", Action.ADMINISTER),
            new Door("/training/**", Action.ADMINISTER),
            new Door("/actuator/**", Action.ADMINISTER));

    private Doors() {}
}
