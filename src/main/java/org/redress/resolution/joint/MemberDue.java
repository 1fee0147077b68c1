package org.redress.resolution.joint;

/** What stands in the outbox for one member of a group; ids only. Renaming this class would orphan what waits there. */
public record MemberDue(String group, String number, Deed deed, long news) {

    /** What is to be done with a member. */
    public enum Deed {
        FOLLOW,
        TELL,
        ANSWER
    }

    /** What concerns one appeal is done in its order, and waits for no other appeal. */
    String key() {
        return "joint-" + number;
    }
}
