package org.redress.correspondence.post;

/** The address can't be written to, now or later. */
final class BadAddress extends RuntimeException {

    private final String problem;

    BadAddress(String detail) {
        super("BAD_ADDRESS: " + Redaction.withoutAddresses(detail));
        this.problem = "BAD_ADDRESS: " + Redaction.withoutAddresses(detail);
    }

    String problem() {
        return problem;
    }
}
