package org.redress.intake;

/** A file whose content is what it says, under a name that is safe to show and to offer for saving. */
record CheckedFile(String name, String mediaType, FiledFile file) {}
