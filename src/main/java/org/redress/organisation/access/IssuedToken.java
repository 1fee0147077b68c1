package org.redress.organisation.access;

import java.time.Instant;

/** A token as the list of the administrator shows it: never the token itself. */
public record IssuedToken(
        long id, String login, String purpose, String createdBy, Instant createdAt, boolean revoked) {}
