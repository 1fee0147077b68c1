package org.redress.shared;

/** A way to reach an applicant, named by them for questions back and for the answer. */
public enum Reach {
    EMAIL,
    PHONE,
    POST,
    PORTAL
}
