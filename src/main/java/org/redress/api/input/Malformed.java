package org.redress.api.input;

import org.jspecify.annotations.Nullable;

/** The body of a request is not a JSON object. */
public final class Malformed extends RuntimeException {

    Malformed(@Nullable Throwable cause) {
        super("The body is not a JSON object", cause);
    }
}
