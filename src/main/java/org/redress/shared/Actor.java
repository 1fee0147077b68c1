package org.redress.shared;

/** Who acts: a person's login, the applicant by the secret link, or the system itself. */
public record Actor(String login) {

    /** What the process does by itself. */
    public static final Actor SYSTEM = new Actor("system");

    /** The applicant, known only by the secret link. */
    public static final Actor APPLICANT = new Actor("applicant");

    /** The program that holds the token printed at start, in training: it may do everything. */
    public static final Actor INTEGRATION = new Actor("integration");

    /** Whether this is one of the staff and not one of the three above. */
    public boolean isPerson() {
        return !equals(SYSTEM) && !equals(APPLICANT) && !equals(INTEGRATION);
    }
}
