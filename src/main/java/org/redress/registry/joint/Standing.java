package org.redress.registry.joint;

/** Where a group is: members come and go until the common answer is approved. */
public enum Standing {
    OPEN,
    HANDED_IN,
    APPROVED,
    CLOSED;

    /** Whether an appeal may still join or leave. */
    public boolean takesMembers() {
        return this == OPEN || this == HANDED_IN;
    }
}
