package org.redress.resolution.application;

/** How something was said between client and house: in a letter, by phone, on the client's own page. */
public enum Way {
    LETTER,
    PHONE,
    PAGE
}
