package org.redress.web;

/** One of the choices of a field: its code, its words, and what they mean. */
public record Choice(String code, String words, String detail) {

    /** A choice that needs no explaining. */
    public static Choice of(String code, String words) {
        return new Choice(code, words, "");
    }
}
