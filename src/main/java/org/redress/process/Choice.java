package org.redress.process;

/** One thing to choose in a field: what is sent, and what is read. */
public record Choice(String value, String label) {}
