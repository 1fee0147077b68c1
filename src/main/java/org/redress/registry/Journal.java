package org.redress.registry;

import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The append-only journal: what happened to an appeal, by whom, when; codes and facts, no personal text. */
@Component
public class Journal {

    /** Whom an entry is for: the staff only, or also the applicant. */
    public enum Audience {
        STAFF,
        ALL
    }

    /** Writes one entry, shown by message key `journal.<what>` with its facts. */
    public void write(String number, Actor who, String what, Audience audience, Object... facts) {
        throw new IllegalStateException("to come");
    }
}
