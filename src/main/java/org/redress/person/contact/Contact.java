package org.redress.person.contact;

/** One way a person was reached, in the one form in which it is compared. */
public record Contact(Kind kind, String value) {

    /** What it is; the earlier tells more about who somebody is. */
    public enum Kind {
        ACCOUNT,
        EMAIL,
        PHONE,
        ADDRESS
    }

    /** What it is only: logs never hold a number or an address. */
    @Override
    public String toString() {
        return "Contact[" + kind + "]";
    }
}
