package org.redress.organisation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a service needs before its work can begin (003, 5.2.7).
 *
 * @param topic the topic of the service; {@code *} for every service application
 * @param kind a fact that the client tells, or a document that they send
 * @param known where the record shows that it is there: account, contract, supplyAddress, phone or file; null when only
 *     a person can tell
 */
public record Need(
        String code,
        Names names,
        String topic,
        Kind kind,
        @Nullable String known) {

    /** The topic that stands for every application. */
    public static final String EVERY = "*";

    /** What the client is asked for. */
    public enum Kind {
        FACT,
        DOCUMENT
    }
}
