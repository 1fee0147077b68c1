package org.redress.correspondence.post;

/** The letter could not be handed over this time; it waits and is tried again. */
final class CannotSendYet extends RuntimeException {

    /** What is in the way: no server is set, it does not answer, or it refuses for now. */
    enum Obstacle {
        NO_SERVER,
        SERVER_DOWN,
        SERVER_REFUSED
    }

    private final String problem;

    CannotSendYet(Obstacle obstacle, String detail) {
        super(obstacle + ": " + Redaction.withoutAddresses(detail));
        this.problem = obstacle + ": " + Redaction.withoutAddresses(detail);
    }

    String problem() {
        return problem;
    }
}
