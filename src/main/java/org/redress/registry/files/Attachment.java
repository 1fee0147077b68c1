package org.redress.registry.files;

import java.time.Instant;

/** A file of an appeal, without its content; its name is only ever shown, never a path. */
public record Attachment(
        long id, String number, String name, String mediaType, long size, Instant addedAt, String addedBy) {}
