package org.redress.registry.link;

/** How an appeal belongs to the one that it points to. */
public enum LinkKind {
    /** The same matter filed twice: the first one's answer answers both. */
    DUPLICATE,
    /** Repeats one that has its answer, with nothing new (R14, R22). */
    REPEAT,
    /** An authority's request about a consumer's appeal (R8). */
    CONSUMER_APPEAL,
    /** A member of a group that is investigated once; it points to the group's first. */
    JOINT
}
