package org.redress.shared;

import java.util.List;

/** An act that can't be done, with the sentence for the person who tried it; nothing is half done. */
public final class Refused extends RuntimeException {

    /** Why it can't be done: the input is wrong, the person may not, the thing is not there, somebody was faster. */
    public enum Why {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT
    }

    /** One fault: the field it stands beside (empty for none), a message key and the facts that fill it. */
    public record Fault(String field, String key, List<Object> facts) {}

    private final transient List<Fault> faults;
    private final Why why;

    private Refused(Why why, List<Fault> faults) {
        super(why + " " + faults.stream().map(f -> f.field() + ":" + f.key()).toList());
        this.why = why;
        this.faults = List.copyOf(faults);
    }

    /** Several wrong fields at once. */
    public static Refused of(List<Fault> faults) {
        return new Refused(Why.INVALID, faults);
    }

    /** One wrong field. */
    public static Refused invalid(String field, String key, Object... facts) {
        return new Refused(Why.INVALID, List.of(new Fault(field, key, List.of(facts))));
    }

    /** The person may not do this. */
    public static Refused forbidden(String key, Object... facts) {
        return new Refused(Why.FORBIDDEN, List.of(new Fault("", key, List.of(facts))));
    }

    /** The thing is not there, or not for this person. */
    public static Refused notFound(String key, Object... facts) {
        return new Refused(Why.NOT_FOUND, List.of(new Fault("", key, List.of(facts))));
    }

    /** Somebody was faster, or the state does not allow it any more. */
    public static Refused conflict(String key, Object... facts) {
        return new Refused(Why.CONFLICT, List.of(new Fault("", key, List.of(facts))));
    }

    /** Why it was refused. */
    public Why why() {
        return why;
    }

    /** Every fault found, in the order of the fields. */
    public List<Fault> faults() {
        return faults;
    }
}
