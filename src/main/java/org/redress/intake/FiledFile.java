package org.redress.intake;

/** A file as it was handed in; its content is checked, its name is only shown. */
public record FiledFile(String name, byte[] content) {}
