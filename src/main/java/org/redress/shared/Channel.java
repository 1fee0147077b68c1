package org.redress.shared;

/** The door an appeal came in by, rulebook 2a. */
public enum Channel {
    VIRTUAL_RECEPTION,
    PORTAL,
    EMAIL,
    POST,
    OFFICE,
    SOCIAL,
    CLIENT_BOX,
    COMPLAINTS_BOOK,
    PHONE;

    /** Whether people file here without staff, so that the number is issued at once (rule 11). */
    public boolean withoutStaff() {
        return this == VIRTUAL_RECEPTION || this == PORTAL;
    }
}
