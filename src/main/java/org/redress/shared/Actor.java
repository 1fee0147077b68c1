package org.redress.shared;

/** Who acts: a person's login, the applicant by the secret link, or the system itself. */
public record Actor(String login) {

    /** What the process does by itself. */
    public static final Actor SYSTEM = new Actor("system");

    /** The applicant, known only by the secret link. */
    public static final Actor APPLICANT = new Actor("applicant");
}
