package org.redress.registry.joint;

/** How a group came to be: one letter of many people, appeals that staff joined, an outage that staff reported. */
public enum Origin {
    LETTER,
    JOINED,
    OUTAGE
}
