package org.redress.portal;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Too many attempts from one address; becomes a calm page. */
public final class TooOften extends ResponseStatusException {

    /** Tells to wait. */
    public TooOften() {
        super(HttpStatus.TOO_MANY_REQUESTS);
    }
}
